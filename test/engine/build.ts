import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toolsFolder } from '../tools/versions.ts';

/**
 * The judges of policy and how each is built: Cilium's own engine by minor, and cyclonus for what Kubernetes says. The
 * module file of a minor was written by `go mod tidy` in a folder with the Go files of that minor alone, since tidy
 * looks past build tags; its `replace` lines are Cilium's own, without one whose fork no proxy serves (1.18).
 */
export const engines = {
  '1.18': { says: 'Cilium 1.18.6', folder: '.', flags: ['-modfile=cilium-1.18.mod', '-tags=cilium1_18'] },
  '1.19': { says: 'Cilium 1.19.1', folder: '.', flags: [] },
  kubernetes: { says: 'cyclonus 0.5.6', folder: './kubernetes', flags: [] },
} as const satisfies Record<string, { says: string; folder: string; flags: readonly string[] }>;

/** A judge of policy. */
export type EngineName = keyof typeof engines;

/** Builds a judge, or says in one sentence what is missing. Go's cache makes a second time quick. */
export function buildEngine(name: EngineName): string {
  const { folder, flags } = engines[name];
  const target = `${toolsFolder}/bin/policy-judge-${name}`;
  mkdirSync(`${toolsFolder}/bin`, { recursive: true });
  const words = ['build', '-trimpath', '-ldflags=-s -w', ...flags, '-o', target, '.'];
  const cwd = fileURLToPath(new URL(folder, import.meta.url));
  const env = { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-p=2' };
  try {
    execFileSync('go', words, { cwd, stdio: ['ignore', 'inherit', 'inherit'], env });
  } catch (cause) {
    if (existsSync(target)) return target;
    throw new Error(`To build the judge of ${name} policies, put Go 1.25 or later on the PATH.`, { cause });
  }
  return target;
}
