import { execFile, type ExecFileException } from 'node:child_process';

/** How a program ended: its exit code (127 where there is no such program) and what it printed. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end; a failure is a result, never an exception. */
export function runProgram(program: string, words: readonly string[]): Promise<Ended> {
  // az reports on its own use unless told not to; a version probe is no use of it.
  const env = { ...process.env, AZURE_CORE_COLLECT_TELEMETRY: 'false' };
  return new Promise((resolve) => {
    const child = execFile(program, words, { env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      process.off('exit', kill);
      resolve({ code: exitCode(error), stdout, stderr });
    });
    // An interrupted pip would go on writing into a folder that is being removed.
    const kill = (): boolean => child.kill('SIGKILL');
    process.prependOnceListener('exit', kill);
  });
}

function exitCode(error: ExecFileException | null): number {
  if (!error) return 0;
  if (error.code === 'ENOENT') return 127;
  return typeof error.code === 'number' ? error.code : 1;
}

/** Why a program failed, on one line: what it calls an error, else the last thing it said. */
export function reason({ stdout, stderr, code }: Ended): string {
  if (code === 127) return 'no such program on PATH';
  const lines = `${stdout}\n${stderr}`
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const errors = lines.filter((line) => /^(npm )?error\b/i.test(line)).slice(0, 2);
  return errors.join('; ') || (lines.at(-1) ?? `exit code ${code} and no output`);
}
