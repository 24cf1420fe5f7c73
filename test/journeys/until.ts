import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a command runs that goes on until it is ended, and the output after which it has shown what it can. */
export interface Until {
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** The folder in which the shims note what the tools print. */
  readonly log: string;
  readonly after: RegExp;
  /** How long it may take to say so; half a minute without this. */
  readonly patienceMs?: number;
}

/** As timeout(1) does: the status of what was ended because it took too long. */
const tooLate = 124;

/** Runs a script and sends Ctrl-C to all of it once a tool's output matches; when patience ends too, as a failure. */
export function runUntil(
  [program = '', ...args]: readonly string[],
  { env, cwd, log, after, patienceMs = 30_000 }: Until,
): Promise<{ status: number; stdout: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env, cwd, detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
    let stdout = '';
    let late = false;
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    const started = Date.now();
    const look = setInterval(() => {
      late = Date.now() - started > patienceMs;
      if (!late && !after.test(printedIn(log))) return;
      clearInterval(look);
      // The group, as a terminal does it: a shell passes nothing on by itself.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
    }, 50);
    child.on('close', (code) => {
      clearInterval(look);
      resolve({ status: late ? tooLate : (code ?? 1), stdout });
    });
  });
}

function printedIn(log: string): string {
  return readdirSync(log)
    .filter((file) => file.endsWith('.stdout'))
    .map((file) => readFileSync(join(log, file), 'utf8'))
    .join('');
}
