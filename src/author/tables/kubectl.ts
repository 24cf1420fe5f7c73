import type { CommandRow, OptionRow } from '../../commands/table.ts';
import { kubectlOptions, positionalsOf, type HelpOption } from './help.ts';
import type { Run } from './run.ts';
import type { Facts } from './facts.ts';
import { toolPath } from './tools.ts';

type Kubectl = (...words: readonly string[]) => Run;

/** Reads kubectl's options from its own help, and asks its parser which of them want their value after `=`. */
export function kubectlFacts(
  run: (program: string, words: readonly string[]) => Run,
  commands: readonly string[],
): Facts {
  const kubectl: Kubectl = (...words) => run(toolPath('kubectl'), words);
  const version = /"gitVersion": "v([^"]+)"/.exec(
    kubectl('version', '--client', '--output=json').stdout,
  )?.[1];
  return {
    version: version ?? 'unknown',
    globals: rows(kubectl, 'get', kubectlOptions(kubectl('options').stdout)),
    commands: Object.fromEntries(commands.map((name) => [name, commandRow(kubectl, name)])),
  };
}

function commandRow(kubectl: Kubectl, name: string): CommandRow {
  const help = kubectl(...name.split(' '), '--help').stdout;
  // An unknown subcommand prints its parent's help, which has another usage line.
  if (!help.includes(`\n  kubectl ${name}`)) {
    throw new Error(`kubectl has no command "${name}". Correct src/author/tables/commands.ts.`);
  }
  const positionals = positionalsOf(help, name);
  return { ...(positionals ? { positionals } : {}), options: rows(kubectl, name, kubectlOptions(help)) };
}

function rows(kubectl: Kubectl, command: string, options: readonly HelpOption[]): Record<string, OptionRow> {
  return Object.fromEntries(
    options.map(({ name, row }) => [
      name,
      !row.flag && !row.repeat && wantsEquals(kubectl, command, name)
        ? { ...row, optionalValue: true as const, attached: true as const }
        : row,
    ]),
  );
}

/**
 * Help does not tell `--dry-run=client` from `--namespace kube-system`, so the parser is asked, with two
 * options that do not exist: it complains of the first only where it did not take that one as the value.
 * It never gets as far as running the command.
 */
function wantsEquals(kubectl: Kubectl, command: string, name: string): boolean {
  const { stderr } = kubectl(...command.split(' '), `--${name}`, '--no-such-first', '--no-such-second');
  return stderr.includes('unknown flag: --no-such-first');
}
