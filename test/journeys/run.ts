import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quote } from '../../src/commands/quote.ts';
import { textHash } from '../../src/proof/state.ts';
import { startArmDouble, type ArmDouble, type ArmRequest } from '../doubles/arm/index.ts';
import { loginAz } from '../doubles/arm/login.ts';
import { startChartDouble, type ChartDouble } from '../doubles/chart/index.ts';
import { requireTools } from '../tools/require.ts';
import { toolPath } from '../tools/versions.ts';
import { makeBefore } from './before.ts';
import { profileOf } from './cluster.ts';
import { faceOf, textOf } from './face.ts';
import { stepFaults } from './faults.ts';
import { startFleet, type Fleet } from './fleet.ts';
import type { Journey, Step } from './journey.ts';
import { normaliser } from './normalise.ts';
import type { StepRecording } from './recording.ts';
import { readCalls, writeShims } from './shims.ts';
import { runUntil } from './until.ts';

/** What a journey did, and every fault found on the way. */
export interface JourneyRun {
  /** How the ARM double came to the cluster that the journey starts from; empty where a step makes it. */
  readonly before: readonly ArmRequest[];
  readonly steps: readonly StepRecording[];
  readonly faults: readonly string[];
}

/** Where a step runs that is not pasted: in a folder of the caller's, as the file that stands there. */
export interface Place {
  readonly cwd: string;
  /** An executable file; without it the text is pasted. */
  readonly file?: string;
}

interface World {
  readonly dir: string;
  readonly arm: ArmDouble;
  readonly kubernetes: Fleet;
  readonly chart: ChartDouble;
}

/**
 * Pastes every snippet of a journey into a real bash, in order, with the real az, kubectl and helm, in a home
 * of its own; the doubles listen on loopback only. Stops at the first faulty step: what follows would mislead.
 * `textFor` lets a known-bad case paste something else, `placeFor` runs the files of a download where they lie.
 */
export async function runJourney(
  journey: Journey,
  textFor: (step: Step) => string = textOf,
  placeFor: (step: Step) => Place | undefined = () => undefined,
): Promise<JourneyRun> {
  const world = await open();
  const steps: StepRecording[] = [];
  const faults: string[] = [];
  let before: readonly ArmRequest[] = [];
  try {
    before = await prepare(world, journey);
    for (const [index, step] of journey.steps.entries()) {
      const text = textFor(step);
      const run = await runStep(world, step, text, index, placeFor(step));
      steps.push(run);
      faults.push(...stepFaults(step, text, run));
      if (faults.length > 0) break;
    }
    const left = world.arm.resourceIds();
    if (faults.length === 0 && left.length > 0)
      faults.push(`${journey.id}: left behind after clean-up: ${left.join(', ')}`);
  } finally {
    await close(world);
  }
  return { before, steps, faults };
}

/** Makes the cluster that the journey starts from. */
async function prepare({ arm }: World, { before }: Journey): Promise<readonly ArmRequest[]> {
  if (!before) return [];
  await makeBefore(arm, before);
  const requests = arm.requests();
  arm.clearRequests();
  return requests;
}

/** No journey has more clusters at once. */
const mostClusters = 2;

function isShown(step: Step): boolean {
  return faceOf(step).output !== undefined;
}

async function open(): Promise<World> {
  requireTools();
  const dir = mkdtempSync(join(tmpdir(), 'journey-'));
  mkdirSync(join(dir, 'home'));
  const kubernetes = await startFleet(mostClusters);
  const arm = await startArmDouble({
    workDir: join(dir, 'home'),
    kubernetesServer: (cluster) => kubernetes.urlOf(cluster),
    onCluster: (cluster) => kubernetes.seed(profileOf(cluster)),
  });
  const chart = await startChartDouble(dir);
  await loginAz(toolPath('az'), arm);
  arm.clearRequests();
  return { dir, arm, kubernetes, chart };
}

async function close(world: World): Promise<void> {
  await Promise.all([world.arm.stop(), world.kubernetes.stop(), world.chart.stop()]);
  rmSync(world.dir, { recursive: true, force: true });
}

async function runStep(
  world: World,
  step: Step,
  text: string,
  index: number,
  place: Place | undefined,
): Promise<StepRecording> {
  const log = join(world.dir, 'log', String(index));
  const bin = join(world.dir, 'bin', String(index));
  writeShims(bin, log, [
    { name: 'az', path: toolPath('az') },
    { name: 'kubectl', path: toolPath('kubectl') },
    { name: 'helm', path: toolPath('helm'), env: world.chart.env },
  ]);
  const pasted = join(world.dir, `${index}.sh`);
  writeFileSync(pasted, text);
  const words = place?.file ? [place.file] : ['bash', '--noprofile', '--norc', pasted];
  const env = { ...world.arm.env, PATH: `${bin}:/usr/bin:/bin`, LANG: 'C.UTF-8', TERM: 'dumb' };
  const cwd = place?.cwd ?? world.dir;
  const { status, stdout } = step.interrupt
    ? await runUntil(words, { env, cwd, log, after: step.interrupt.after })
    : await runWords(words, env, cwd, step.answers);
  const clean = normaliser({ dir: world.dir, kubernetes: world.kubernetes.urls, arm: world.arm.url });
  const recording = {
    snippet: step.snippet,
    kind: step.kind,
    sha256: textHash(text),
    status,
    stdout: isShown(step) ? stdout : '',
    calls: readCalls(log),
    arm: world.arm.requests(),
    kubernetes: world.kubernetes
      .requests()
      .map(({ method, path, status: code }) => ({ method, path, status: code })),
    execs: world.kubernetes.execs(),
  };
  world.arm.clearRequests();
  world.kubernetes.clear();
  return clean(recording);
}

/** With answers the script runs on a terminal, since az refuses to ask where there is none. */
function runWords(
  words: readonly string[],
  env: Record<string, string>,
  cwd: string,
  answers: string | undefined,
): Promise<{ status: number; stdout: string }> {
  const [program = '', ...args] =
    answers === undefined ? words : ['script', '-qec', words.map(quote).join(' '), '/dev/null'];
  return new Promise((resolve) => {
    const child = execFile(
      program,
      args,
      { env, cwd, timeout: 120_000, maxBuffer: 2 ** 24 },
      (error, stdout) => {
        resolve({ status: error ? Number(error.code ?? 1) : 0, stdout });
      },
    );
    child.stdin?.end(answers ?? '');
  });
}
