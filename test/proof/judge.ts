import { readFileSync } from 'node:fs';
import { snippet } from '../../snippets/registry.ts';
import type { FaceProof, Level, Recording } from '../../src/proof/model.ts';
import { isFactual } from '../../src/proof/read.ts';
import { applicable, proofKey, textHash } from '../../src/proof/state.ts';
import type { Face } from '../../src/snippet/model.ts';
import { azAgrees } from '../agreement/az.ts';
import type { JourneyRecording, StepRecording } from '../journeys/recording.ts';
import { faceThatRuns } from './applied.ts';
import { schemaFaults, schemasUsed } from './schema.ts';
import { shellcheckFaults, syntaxFaults } from './shell.ts';
import { tableFaults, tablesUsed } from './table.ts';

/** A run of a journey, before it is written down. */
type Run = Pick<JourneyRecording, 'tools' | 'steps'>;

/**
 * What a run proves, face by face, with the tools of every level. It counts only together with `judgedFaults`, which
 * finds nothing: `npm run record` writes no recording of a face that fails a level.
 */
export function facesOf({ steps, tools }: Run): Recording['faces'] {
  const proved = steps.flatMap((step) =>
    facesIn(step).map(({ id, face }): [string, FaceProof] => {
      const levels = applicable(face.kind, isFactual(id, face.kind)).map(
        (level) => [level, toolsOf(level, face, step, tools)] as const,
      );
      return [proofKey(id, face.kind), { sha256: textHash(face.text), levels: Object.fromEntries(levels) }];
    }),
  );
  return Object.fromEntries(proved);
}

/** What the faces of a run fail of the levels that no run shows; types are the business of the compiler. */
export async function judgedFaults(run: JourneyRecording): Promise<readonly string[]> {
  const faces = new Map(
    run.steps.flatMap(facesIn).map((one) => [proofKey(one.id, one.face.kind), one] as const),
  );
  const faults = [...faces].map(async ([key, { id, face }]) => {
    const found = face.kind === 'manifest' ? await schemaFaults(face.text) : shellFaults(face);
    const task = id.split('/')[0] ?? '';
    const agrees = !isFactual(id, face.kind) || azAgrees(task, [run]);
    return [
      ...found,
      ...(agrees ? [] : [`az sent another cluster than snippets/${task}/facts.ts states.`]),
    ].map((fault) => `${key}: ${fault}`);
  });
  return (await Promise.all(faults)).flat();
}

/** The face that a step ran, and the manifest that it applied. */
function facesIn({ snippet: id, kind }: StepRecording): readonly { id: string; face: Face }[] {
  return snippet(id)
    .faces.filter((face) => faceThatRuns(id, face)?.kind === kind)
    .map((face) => ({ id, face }));
}

function shellFaults({ text, preview, cilium }: Face): readonly string[] {
  return [...syntaxFaults(text), ...shellcheckFaults(text), ...tableFaults(text, { preview, cilium })];
}

function toolsOf(level: Level, { text }: Face, { calls }: StepRecording, tools: Run['tools']): string {
  switch (level) {
    case 'types':
      return compiler();
    case 'parsed':
      return `bash ${tools['bash']}, shellcheck ${tools['shellcheck']}, unbash`;
    case 'table':
      return tablesUsed(text);
    case 'schema':
      return schemasUsed(text);
    case 'ran':
      return [...new Set(calls.map(({ words }) => words[0] ?? ''))]
        .map((name) => `${name} ${tools[name]}`)
        .join(', ');
    case 'agrees':
      return 'facts.ts, az';
  }
}

/** The compiler that is installed, as it names itself. */
export function compiler(): string {
  const manifest = readFileSync('node_modules/typescript7/package.json', 'utf8');
  return `TypeScript ${(JSON.parse(manifest) as { version: string }).version}`;
}
