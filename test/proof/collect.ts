import { spawnSync } from 'node:child_process';
import { hasFacts, snippet, snippetIds } from '../../snippets/registry.ts';
import type { Level, Passed, ProofFile, ProofRecord } from '../../src/proof/model.ts';
import { applicable, proofKey, textHash } from '../../src/proof/state.ts';
import type { Face } from '../../src/snippet/model.ts';
import { azAgrees } from '../agreement/az.ts';
import { journeys } from '../journeys/journeys.ts';
import type { JourneyRecording } from '../journeys/recording.ts';
import { terraformLevels } from '../terraform/judge.ts';
import { faceThatRuns } from './applied.ts';
import { programRuns, programTools } from './programs.ts';
import { schemaFaults, schemasUsed } from './schema.ts';
import { shellcheckFaults, syntaxFaults } from './shell.ts';
import { tableFaults, tablesUsed } from './table.ts';

/** Everything that one face's levels are judged by. */
interface Evidence {
  readonly date: string;
  readonly typescript: string | undefined;
  readonly recordings: readonly JourneyRecording[];
  /** Tasks whose program ran under mocks and registered what the facts state. */
  readonly programs: ReadonlySet<string>;
}

/**
 * Judges every face on every level that applies to it, now, and gives the content of the proof file.
 * A level that fails or did not run is left out; the site then says "not run".
 */
export async function proofFile(recordings: readonly JourneyRecording[], date: string): Promise<ProofFile> {
  const evidence = { date, recordings, typescript: typesPass(), programs: programRuns() };
  const faces = snippetIds.flatMap((id) => snippet(id).faces.map((face) => ({ id, face })));
  const entries = faces.map(
    async ({ id, face }) => [proofKey(id, face.kind), await judge(id, face, evidence)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

async function judge(id: string, face: Face, evidence: Evidence): Promise<ProofRecord> {
  const factual = hasFacts(id) && (face.kind === 'az' || face.kind === 'pulumi');
  if (face.kind === 'terraform') return terraformRecord(id, face, evidence);
  const levels: [Level, Passed][] = [];
  for (const level of applicable(face.kind, factual)) {
    const result = await check(level, id, face, evidence);
    if (result) levels.push([level, result]);
  }
  return { sha256: textHash(face.text), levels: Object.fromEntries(levels) };
}

async function terraformRecord(id: string, { text }: Face, { date }: Evidence): Promise<ProofRecord> {
  const passed = Object.entries(await terraformLevels(id, text));
  const levels = Object.fromEntries(passed.map(([level, tools]) => [level, { tools, date }]));
  return { sha256: textHash(text), levels };
}

async function check(level: Level, id: string, face: Face, evidence: Evidence): Promise<Passed | undefined> {
  const on = (tools: string | undefined): Passed | undefined =>
    tools ? { tools, date: evidence.date } : undefined;
  switch (level) {
    case 'types':
      return on(evidence.typescript);
    case 'parsed':
      return on(
        syntaxFaults(face.text).length + shellcheckFaults(face.text).length === 0
          ? parsers(evidence)
          : undefined,
      );
    case 'table':
      return on(
        tableFaults(face.text, { preview: face.preview, cilium: face.cilium }).length === 0
          ? tablesUsed(face.text)
          : undefined,
      );
    case 'schema':
      return on((await schemaFaults(face.text)).length === 0 ? schemasUsed(face.text) : undefined);
    case 'ran':
      return face.kind === 'pulumi'
        ? on(evidence.programs.has(id.split('/')[0] ?? '') ? programTools() : undefined)
        : ranIn(id, face, evidence);
    case 'agrees':
      return on(agrees(id, face, evidence) ? 'facts.ts, az, Pulumi' : undefined);
  }
}

function typesPass(): string | undefined {
  const tsc = ['node_modules/typescript7/bin/tsc', '-p', 'tsconfig.fast.json'];
  if (spawnSync(process.execPath, tsc).status !== 0) return undefined;
  const version = spawnSync(process.execPath, [...tsc.slice(0, 1), '--version'], { encoding: 'utf8' }).stdout;
  return `TypeScript ${version.replace('Version ', '').trim()}`;
}

function parsers({ recordings }: Evidence): string {
  const tools = recordings[0]?.tools;
  return `bash ${tools?.['bash']}, shellcheck ${tools?.['shellcheck']}, unbash`;
}

function ranIn(id: string, face: Face, { recordings }: Evidence): Passed | undefined {
  const runs = faceThatRuns(id, face);
  if (!runs) return undefined;
  for (const recording of recordings) {
    const step = recording.steps.find(
      (candidate) => candidate.snippet === id && candidate.kind === runs.kind,
    );
    if (!step || step.sha256 !== textHash(runs.text) || (step.status !== 0 && !failsRightly(id))) continue;
    const names = [...new Set(step.calls.map(({ words }) => words[0] ?? ''))];
    return {
      tools: names.map((name) => `${name} ${recording.tools[name]}`).join(', '),
      date: recording.date,
    };
  }
  return undefined;
}

/** Where a journey expects a refusal, stepFaults has seen to it that the step fails in that way and no other. */
function failsRightly(id: string): boolean {
  return journeys.some(({ steps }) => steps.some((step) => step.snippet === id && step.fails !== undefined));
}

function agrees(id: string, face: Face, { recordings, programs }: Evidence): boolean {
  const task = id.split('/')[0] ?? '';
  return face.kind === 'pulumi' ? programs.has(task) : programs.has(task) && azAgrees(task, recordings);
}
