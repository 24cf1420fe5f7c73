import { spawn, type ChildProcess } from 'node:child_process';

/** How a program ended; `stopped` says why where it did not end by itself. */
export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly stopped?: 'timeout' | 'interrupted';
}

/** What a program gets beside its words; `seconds` is the longest it may take. */
export interface Execution {
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly seconds: number;
  readonly signal: AbortSignal;
  /** What is typed into it. */
  readonly answers?: string;
}

/** How long a program may take to end after it was asked to. */
const graceMs = 5_000;

/**
 * Runs a program to its end, its timeout or the signal, in a process group of its own: Ctrl-C on the terminal
 * reaches only us, so that it cannot break a clean-up. A failure is a result, never an exception.
 */
export function execute(program: string, words: readonly string[], given: Execution): Promise<Ended> {
  const { env, cwd, seconds, signal, answers } = given;
  if (signal.aborted) return Promise.resolve({ status: 1, stdout: '', stderr: '', stopped: 'interrupted' });
  return new Promise((resolve) => {
    const child = spawn(program, words, { env, cwd, detached: true, stdio: 'pipe' });
    const said = { stdout: '', stderr: '' };
    let stopped: Ended['stopped'];
    const stop = (why: 'timeout' | 'interrupted'): void => {
      stopped ??= why;
      endGroup(child);
    };
    const interrupt = (): void => stop('interrupted');
    const timer = setTimeout(() => stop('timeout'), seconds * 1000);
    signal.addEventListener('abort', interrupt, { once: true });
    const finish = (status: number): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', interrupt);
      resolve({ status, ...said, ...(stopped ? { stopped } : {}) });
    };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
    child.on('error', (error) => {
      said.stderr += error.message;
      finish(127);
    });
    child.on('close', (code) => finish(stopped ? 1 : (code ?? 1)));
    child.stdin.on('error', () => undefined);
    child.stdin.end(answers ?? '');
  });
}

function endGroup(child: ChildProcess): void {
  send(child, 'SIGTERM');
  setTimeout(() => send(child, 'SIGKILL'), graceMs).unref();
}

function send({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // The group has ended already.
  }
}
