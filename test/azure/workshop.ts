import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolPath } from '../tools/versions.ts';
import { execute, type Ended } from './execute.ts';

/** What a run works with: a private folder, an environment without the reader's kubeconfig, and az. */
export interface Workshop {
  readonly dir: string;
  readonly env: Readonly<Record<string, string>>;
  /** Asks az; `signal` ends it early, `seconds` is the longest it may take. */
  az(words: readonly string[], seconds: number, signal: AbortSignal): Promise<Ended>;
  close(): void;
}

/** Makes the folder; only its owner may read it, since the cluster's credentials come to lie there. */
export function openWorkshop(env: Readonly<Record<string, string | undefined>>): Workshop {
  const dir = mkdtempSync(join(tmpdir(), 'aks-live-'));
  mkdirSync(join(dir, 'home'));
  const own = privateEnvironment(env, dir);
  return {
    dir,
    env: own,
    az: (words, seconds, signal) => execute(toolPath('az'), words, { env: own, cwd: dir, seconds, signal }),
    close: () => rmSync(dir, { recursive: true, force: true }),
  };
}

/**
 * The reader's environment, proxies and certificates included, but with a home, a kubeconfig and caches of the
 * run's own. az keeps its own folder, which is where the reader's login is.
 */
export function privateEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  dir: string,
): Readonly<Record<string, string>> {
  const home = join(dir, 'home');
  const foreign = /^(KUBE|HELM_|XDG_)/;
  const kept = Object.entries(env).flatMap(([name, value]) =>
    value === undefined || foreign.test(name) ? [] : [[name, value] as const],
  );
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    KUBECONFIG: join(home, '.kube', 'config'),
    AZURE_CONFIG_DIR: env['AZURE_CONFIG_DIR'] ?? join(env['HOME'] ?? homedir(), '.azure'),
    AZURE_CORE_OUTPUT: 'json',
    AZURE_CORE_NO_COLOR: 'true',
    AZURE_CORE_SURVEY_MESSAGE: 'false',
    AZURE_EXTENSION_USE_DYNAMIC_INSTALL: 'no',
    // script(1) starts this one; the reader's own may print on its way up.
    SHELL: '/bin/sh',
    LANG: 'C.UTF-8',
    TERM: 'dumb',
  };
}
