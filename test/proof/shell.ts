import { spawnSync } from 'node:child_process';
import { invocations } from '../../src/commands/invocation.ts';

/** What two parsers say is wrong with shell text: bash itself (`-n`, nothing runs) and unbash. One line a fault. */
export function syntaxFaults(text: string): readonly string[] {
  const bash = spawnSync('bash', ['--noprofile', '--norc', '-n'], { input: text, encoding: 'utf8' });
  const own = bash.status === 0 ? [] : bash.stderr.trim().split('\n');
  return [...own, ...invocations(text).faults.map(({ line, message }) => `line ${line}: ${message}`)];
}

/** What shellcheck says of shell text, every severity; throws where shellcheck is missing. */
export function shellcheckFaults(text: string): readonly string[] {
  const check = spawnSync('shellcheck', ['--shell=bash', '--format=gcc', '-'], {
    input: text,
    encoding: 'utf8',
  });
  if (check.error) throw new Error('shellcheck is missing: install it (Debian: apt-get install shellcheck).');
  return check.stdout.trim() === '' ? [] : check.stdout.trim().split('\n');
}
