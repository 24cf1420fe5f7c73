import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { snippet, snippetIds } from '../../snippets/registry.ts';
import type { FaceProof, Level, Recording } from '../../src/proof/model.ts';
import { recordingsFolder } from '../../src/proof/recordings.ts';
import { proofKey, textHash } from '../../src/proof/state.ts';
import type { Face } from '../../src/snippet/model.ts';
import { terraformLevels, terraformTools } from '../terraform/judge.ts';
import { compiler } from './judge.ts';

/** content/recordings/programs/<task>/<name>.json: what was judged of the programs of a snippet, which no journey runs. */
export interface ProgramRecording extends Recording {
  readonly program: string;
}

/** Where it is kept, from the root of the repository. */
export function programPath(id: string): string {
  return `${recordingsFolder}/programs/${id}.json`;
}

/** The snippets with a Pulumi or Terraform face. */
export const programIds: readonly string[] = snippetIds.filter((id) => programFaces(id).length > 0);

/** What there is to prove of the programs of a snippet. */
export function programProofs(id: string): Recording['faces'] {
  const proofs = programFaces(id).map((face): [string, FaceProof] => [
    proofKey(id, face.kind),
    { sha256: textHash(face.text), levels: programLevels(face) },
  ]);
  return Object.fromEntries(proofs);
}

/** Which programs of a snippet fail a level, one line each. Pulumi runs them now, under mocks; nothing runs Terraform. */
export async function programFaults(id: string): Promise<readonly string[]> {
  const faults = programFaces(id).map(async ({ kind, text }) => {
    if (kind === 'pulumi') return registers(id.split('/')[0] ?? '');
    const passed = Object.keys(await terraformLevels(id, text));
    return Object.keys(terraformTools())
      .filter((level) => !passed.includes(level))
      .map((level) => `${id} terraform: fails ${level}. npx vitest run test/terraform says why.`);
  });
  return (await Promise.all(faults)).flat();
}

function programFaces(id: string): readonly Face[] {
  return snippet(id).faces.filter(({ kind }) => kind === 'pulumi' || kind === 'terraform');
}

function programLevels({ kind }: Face): Partial<Record<Level, string>> {
  return kind === 'terraform'
    ? terraformTools()
    : { types: compiler(), ran: pulumi(), agrees: 'facts.ts, Pulumi' };
}

/** Pulumi's SDK is CommonJS with directory imports, which plain Node refuses from an ES module, so vitest runs the program. */
function registers(task: string): readonly string[] {
  const dir = mkdtempSync(join(tmpdir(), 'programs-'));
  const report = join(dir, 'report.json');
  const title = `${task} registers what its facts state`;
  const args = ['vitest', 'run', '--project', 'fast', 'test/pulumi', '-t', `^${title}$`];
  spawnSync('npx', [...args, '--reporter=json', `--outputFile=${report}`], { encoding: 'utf8' });
  const { numPassedTests } = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number };
  rmSync(dir, { recursive: true });
  return numPassedTests === 1 ? [] : [`${title}: failed. npx vitest run test/pulumi says why.`];
}

function pulumi(): string {
  const version = (name: string): string =>
    (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;
  return `Pulumi SDK ${version('@pulumi/pulumi')} under mocks, azure-native ${version('@pulumi/azure-native')}`;
}
