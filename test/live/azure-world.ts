import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loginAz } from '../doubles/arm/login.ts';
import { startArmDouble, type ArmDouble, type ArmDoubleOptions } from '../doubles/arm/index.ts';
import { startKubernetesDouble, type KubernetesDouble } from '../doubles/kubernetes/index.ts';
import { profileOf } from '../journeys/cluster.ts';
import { toolPath } from '../tools/versions.ts';

/** How `npm run live` ended, and everything it said. */
export interface Said {
  readonly status: number;
  readonly text: string;
}

/** The doubles, and the runner in front of them as a reader starts it. */
export interface AzureWorld {
  readonly dir: string;
  readonly arm: ArmDouble;
  /** Runs the program with consent in the environment; `env` adds to it or, with `''`, takes away. */
  live(words: readonly string[], env?: Readonly<Record<string, string>>): Promise<Said>;
  /** The same on a terminal, without consent, where `answer` is typed. */
  onTerminal(words: readonly string[], answer: string): Promise<Said>;
  /** The runner at work, to be interrupted. */
  child(): ChildProcess | undefined;
  stop(): Promise<void>;
}

const quiet = { CI: '', GITHUB_ACTIONS: '', GITLAB_CI: '', TF_BUILD: '', JENKINS_URL: '', BUILDKITE: '' };
const program = 'test/azure/main.ts';

/** Starts the doubles with az signed in to them; `intercept` stands for a failure of the service. */
export async function startAzureWorld(
  intercept: NonNullable<ArmDoubleOptions['intercept']> = () => undefined,
  signIn = true,
): Promise<AzureWorld> {
  const dir = mkdtempSync(join(tmpdir(), 'azure-world-'));
  mkdirSync(join(dir, 'az'));
  const kubernetes: KubernetesDouble = await startKubernetesDouble();
  const arm = await startArmDouble({
    workDir: join(dir, 'az'),
    kubernetesServer: () => kubernetes.url,
    onCluster: (cluster) => kubernetes.seed(profileOf(cluster)),
    intercept,
  });
  if (signIn) await loginAz(toolPath('az'), arm);
  arm.clearRequests();
  let child: ChildProcess | undefined;
  const settings = { AKS_LIVE_STATE: join(dir, 'state'), AKS_LIVE_RETRY_SECONDS: '1' };
  const start = (file: string, words: readonly string[], env: object, typed: string): Promise<Said> => {
    const all = { ...process.env, ...quiet, ...arm.env, ...settings, ...env };
    const started = spawn(file, words, { env: all, stdio: 'pipe' });
    child = started;
    started.stdin.end(typed);
    return ended(started);
  };
  return {
    dir,
    arm,
    live: (words, env = {}) =>
      start(process.execPath, [program, ...words], { AKS_LIVE_CONFIRM: subscription, ...env }, ''),
    onTerminal: (words, answer) =>
      start('script', ['-qec', [process.execPath, program, ...words].join(' '), '/dev/null'], {}, answer),
    child: () => child,
    stop: async () => {
      await Promise.all([arm.stop(), kubernetes.stop()]);
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** The only subscription of the double. */
export const subscription = '00000000-0000-0000-0000-000000000000';

function ended(child: ChildProcess): Promise<Said> {
  let text = '';
  child.stdout?.on('data', (part: Buffer) => (text += part.toString()));
  child.stderr?.on('data', (part: Buffer) => (text += part.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ status: code ?? 1, text })));
}
