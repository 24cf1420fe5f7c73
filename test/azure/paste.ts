import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textHash } from '../../src/proof/state.ts';
import type { StepRecording } from '../journeys/recording.ts';
import { readCalls, writeShims } from '../journeys/shims.ts';
import { toolPath } from '../tools/versions.ts';
import { execute, type Ended } from './execute.ts';
import type { PlannedStep } from './plan.ts';
import type { Workshop } from './workshop.ts';

/** What pasting one snippet did, and why it ended where it did not end by itself. */
export interface Pasted {
  readonly recording: StepRecording;
  readonly stopped?: Ended['stopped'];
}

/** Pastes a snippet into a real bash with the real tools, as a reader would, and notes every call. */
export async function paste(
  shop: Workshop,
  planned: PlannedStep,
  index: number,
  seconds: number,
  signal: AbortSignal,
): Promise<Pasted> {
  const log = join(shop.dir, 'log', String(index));
  const bin = join(shop.dir, 'bin', String(index));
  const tools = ['az', 'kubectl', 'helm'] as const;
  writeShims(
    bin,
    log,
    tools.map((name) => ({ name, path: toolPath(name) })),
  );
  mkdirSync(join(shop.dir, 'steps'), { recursive: true });
  const file = join(shop.dir, 'steps', `${index}.sh`);
  writeFileSync(file, planned.text);
  const { answers } = planned.step;
  const [program, words] = shellOf(file, answers);
  const env = { ...shop.env, PATH: `${bin}:/usr/bin:/bin` };
  const given = { env, cwd: shop.dir, seconds, signal, ...(answers === undefined ? {} : { answers }) };
  const { status, stdout, stopped } = await execute(program, words, given);
  const recording = recordingOf(planned, status, stdout, log);
  return stopped ? { recording, stopped } : { recording };
}

/** az asks on a terminal only; `script` of util-linux makes one. */
function shellOf(file: string, answers: string | undefined): [string, string[]] {
  return answers === undefined
    ? ['bash', ['--noprofile', '--norc', file]]
    : ['script', ['-qec', `bash --noprofile --norc ${file}`, '/dev/null']];
}

function recordingOf(planned: PlannedStep, status: number, stdout: string, log: string): StepRecording {
  dropUnfinished(log);
  const { step, shown, pageText } = planned;
  return {
    snippet: step.snippet,
    kind: step.kind,
    sha256: textHash(pageText),
    status,
    stdout: shown ? stdout.replaceAll('\r', '') : '',
    calls: readCalls(log),
    arm: [],
    kubernetes: [],
    execs: [],
  };
}

/** A call that was stopped has words but no status. */
function dropUnfinished(log: string): void {
  for (const file of readdirSync(log)) {
    const stem = file.replace(/\.\w+$/, '');
    if (!existsSync(join(log, `${stem}.status`))) rmSync(join(log, file), { force: true });
  }
}
