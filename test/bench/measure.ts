import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** What one command took. */
export interface Measured {
  /** Of the command and all that it started: the same on a busy machine, nearly. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** The largest resident memory of the command and its children together, sampled every 200 ms, in MB; 0 without /proc. */
  readonly peakMegabytes: number;
}

/** The shell adds up what its children took, and theirs; Node tells only its own. */
const timed = '"$@" >/dev/null; status=$?; times; exit $status';

/** Runs a command to its end and measures it; throws where it fails, since a failed run has no time. */
export async function measure(program: string, args: readonly string[], cwd: string): Promise<Measured> {
  const started = performance.now();
  const child = spawn('sh', ['-c', timed, 'sh', program, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [printed, errors] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (printed += data.toString()));
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  let peak = 0;
  const sampler = setInterval(() => (peak = Math.max(peak, residentOf(child.pid ?? 0))), 200);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(sampler);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with status ${status}:\n${errors}`);
  return {
    cpuSeconds: childSeconds(printed),
    wallSeconds: (performance.now() - started) / 1000,
    peakMegabytes: Math.round(peak / 1024),
  };
}

/** The second line of `times`: user and system time of the children, as `0m1.25s 0m0.50s`. */
function childSeconds(printed: string): number {
  const children = printed.trim().split('\n')[1] ?? '';
  const parts = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
  if (parts.length !== 2)
    throw new Error(`sh times: expected two times of the children, found "${printed}".`);
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** Resident kilobytes of a process and all below it. */
function residentOf(root: number): number {
  if (process.platform !== 'linux') return 0;
  const parents = new Map<number, number>();
  const resident = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const status = statusOf(name);
    parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0));
    resident.set(Number(name), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0));
  }
  const below = (pid: number): boolean => pid === root || (pid > 1 && below(parents.get(pid) ?? 0));
  return [...resident].filter(([pid]) => below(pid)).reduce((sum, [, kilobytes]) => sum + kilobytes, 0);
}

/** A process may end between the listing and the reading. */
function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
