import type { CommandRow, OptionRow } from '../../commands/table.ts';
import type { Facts } from './facts.ts';
import { helmOptions, positionalsOf, type HelpOption } from './help.ts';
import type { Run } from './run.ts';
import { toolPath } from './tools.ts';

/** Reads helm's options from its own help. */
export function helmFacts(
  run: (program: string, words: readonly string[]) => Run,
  commands: readonly string[],
): Facts {
  const helm = (...words: readonly string[]): string => run(toolPath('helm'), words).stdout;
  const helps = commands.map((name) => [name, helm(...name.split(' '), '--help')] as const);
  return {
    version: helm('version', '--template={{.Version}}').replace(/^v/, ''),
    globals: rows(helmOptions(helps[0]?.[1] ?? '', 'Global Flags')),
    commands: Object.fromEntries(helps.map(([name, help]) => [name, commandRow(name, help)])),
  };
}

function commandRow(name: string, help: string): CommandRow {
  if (!help.includes(`\n  helm ${name}`)) {
    throw new Error(`helm has no command "${name}". Correct src/author/tables/commands.ts.`);
  }
  const positionals = positionalsOf(help, name);
  return { ...(positionals ? { positionals } : {}), options: rows(helmOptions(help, 'Flags')) };
}

function rows(options: readonly HelpOption[]): Record<string, OptionRow> {
  return Object.fromEntries(
    options.filter(({ name }) => name !== 'help').map(({ name, row }) => [name, row]),
  );
}
