import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a finished tool printed, and its exit code. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls `use` with a function that runs programs in an empty home, so that nobody's settings show in a table. */
export function withCleanHome<T>(use: (run: (program: string, words: readonly string[]) => Run) => T): T {
  const home = mkdtempSync(join(tmpdir(), 'tables-'));
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    KUBECONFIG: '/dev/null',
    AZURE_CONFIG_DIR: join(home, 'azure'),
    AZURE_CORE_COLLECT_TELEMETRY: 'false',
  };
  try {
    return use((program, words) => runIn(env, program, words));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function runIn(env: NodeJS.ProcessEnv, program: string, words: readonly string[]): Run {
  const done = spawnSync(program, words, { env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (done.error) {
    throw new Error(
      `${program}: expected to run it; found: ${done.error.message}. Run \`npm run tools\` first.`,
    );
  }
  return { code: done.status ?? 1, stdout: done.stdout, stderr: done.stderr };
}
