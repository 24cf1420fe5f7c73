import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** What one command took. */
export interface Measured {
  readonly seconds: number;
  /** The largest resident memory of the command and its children together, sampled every 50 ms, in MB. */
  readonly peakMegabytes: number;
}

/** Runs a command to its end and measures it; throws where it fails, since a failed run has no time. */
export async function measure(program: string, args: readonly string[], cwd: string): Promise<Measured> {
  const started = performance.now();
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  let peak = 0;
  const sampler = setInterval(() => (peak = Math.max(peak, residentOf(child.pid ?? 0))), 50);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(sampler);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with status ${status}:\n${errors}`);
  return { seconds: (performance.now() - started) / 1000, peakMegabytes: Math.round(peak / 1024) };
}

/** Resident kilobytes of a process and all below it. */
function residentOf(root: number): number {
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
