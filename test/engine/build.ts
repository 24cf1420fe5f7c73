import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toolsFolder } from '../tools/versions.ts';

/**
 * The Cilium minors whose policy engine is built, with the version and how to build it. Each module file was written by
 * `go mod tidy` in a folder that held the Go files of that minor alone; the two or three `replace` lines are Cilium's.
 */
export const engines = {
  '1.18': { version: 'v1.18.6', flags: ['-modfile=cilium-1.18.mod', '-tags=cilium1_18'] },
  '1.19': { version: 'v1.19.1', flags: [] },
} as const satisfies Record<string, { readonly version: string; readonly flags: readonly string[] }>;

/** A minor of Cilium that has an engine here. */
export type Minor = keyof typeof engines;

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Builds the engine of a minor, or says in one sentence what is missing. Go's cache makes a second time quick. */
export function buildEngine(minor: Minor): string {
  const target = `${toolsFolder}/bin/cilium-policy-${minor}`;
  mkdirSync(`${toolsFolder}/bin`, { recursive: true });
  const flags = ['build', '-trimpath', '-ldflags=-s -w', ...engines[minor].flags, '-o', target, '.'];
  const env = { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-p=2' };
  try {
    execFileSync('go', flags, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'], env });
  } catch (cause) {
    if (existsSync(target)) return target;
    throw new Error(`The policy engine of Cilium ${minor} needs Go 1.25 or later on the PATH.`, { cause });
  }
  return target;
}
