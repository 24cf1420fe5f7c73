import { readFileSync } from 'node:fs';
import { hasFacts, snippet, snippetIds } from '../../snippets/registry.ts';
import type { ProofFile } from '../../src/proof/model.ts';
import { applicable, proofKey, textHash, unreachable } from '../../src/proof/state.ts';
import type { Face } from '../../src/snippet/model.ts';
import type { JourneyRecording } from '../journeys/recording.ts';
import { terraformTools } from '../terraform/judge.ts';
import { faceThatRuns } from './applied.ts';
import { programTools } from './programs.ts';
import { schemasUsed } from './schema.ts';
import { tablesUsed } from './table.ts';

/**
 * What the proof file says beyond what the recordings, the tables and the installed packages show: a tool version
 * or a day that was typed in, a level that does not apply, a face that is gone. Needs no tool, so it runs every time.
 */
export function proofFaults(proofs: ProofFile, recordings: readonly JourneyRecording[]): readonly string[] {
  const faces = snippetIds.flatMap((id) => snippet(id).faces.map((face) => ({ id, face })));
  const keys = new Set(faces.map(({ id, face }) => proofKey(id, face.kind)));
  const gone = Object.keys(proofs).filter((key) => !keys.has(key));
  return [
    ...gone.map((key) => `${key}: no such face; npm run record drops it.`),
    ...faces.flatMap(({ id, face }) => faceFaults(id, face, proofs, recordings)),
  ];
}

function faceFaults(
  id: string,
  face: Face,
  proofs: ProofFile,
  recordings: readonly JourneyRecording[],
): string[] {
  const key = proofKey(id, face.kind);
  const record = proofs[key];
  if (!record) return [`${key}: no proof; run npm run record.`];
  if (record.sha256 !== textHash(face.text)) return [`${key}: proves another text; run npm run record.`];
  const factual = hasFacts(id) && (face.kind === 'az' || face.kind === 'pulumi');
  const due = applicable(face.kind, factual).filter((level) => !unreachable(face.kind).includes(level));
  const levels = Object.keys(record.levels);
  const faults =
    levels.sort().join() === [...due].sort().join()
      ? []
      : [`${key}: levels ${levels.join(', ')}; expected ${due.join(', ')}.`];
  const expected = expectedTools(id, face, recordings);
  for (const [level, passed] of Object.entries(record.levels)) {
    const tools = expected[level];
    if (tools !== undefined && passed.tools !== tools)
      faults.push(`${key} ${level}: by "${passed.tools}"; the recordings say "${tools}".`);
    if (!recordings.some(({ date }) => date === passed.date))
      faults.push(`${key} ${level}: on ${passed.date}, when nothing was recorded.`);
  }
  return faults;
}

/** The tools of each level, as far as they can be told without running anything. */
function expectedTools(
  id: string,
  face: Face,
  recordings: readonly JourneyRecording[],
): Record<string, string | undefined> {
  const types = compiler();
  if (face.kind === 'terraform') return terraformTools();
  if (face.kind === 'pulumi') return { types, ran: programTools() };
  if (face.kind === 'manifest')
    return { types, schema: schemasUsed(face.text), ran: ranWith(id, face, recordings) };
  const tools = recordings[0]?.tools ?? {};
  return {
    types,
    parsed: `bash ${tools['bash']}, shellcheck ${tools['shellcheck']}, unbash`,
    table: tablesUsed(face.text),
    ran: ranWith(id, face, recordings),
  };
}

/** The compiler that is installed, as it names itself. */
function compiler(): string {
  const manifest = readFileSync('node_modules/typescript7/package.json', 'utf8');
  return `TypeScript ${(JSON.parse(manifest) as { version: string }).version}`;
}

function ranWith(id: string, face: Face, recordings: readonly JourneyRecording[]): string | undefined {
  const runs = faceThatRuns(id, face);
  for (const { steps, tools } of recordings) {
    const step = steps.find(({ snippet: name, kind }) => name === id && kind === runs?.kind);
    if (!step) continue;
    const names = [...new Set(step.calls.map(({ words }) => words[0] ?? ''))];
    return names.map((name) => `${name} ${tools[name]}`).join(', ');
  }
  return undefined;
}
