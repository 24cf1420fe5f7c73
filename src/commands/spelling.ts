import { nearest } from './nearest.ts';
import type { CommandRow, CommandTable, OptionRow } from './table.ts';

/** The row of an option by its long name, command options before global ones. */
export function optionRow(
  long: string,
  row: CommandRow | undefined,
  table: CommandTable,
): OptionRow | undefined {
  return row?.options[long] ?? table.globals[long];
}

/** True for a word that names options; `-1` is a value unless the tool has an option of that digit. */
export function isOption(word: string, row: CommandRow | undefined, table: CommandTable): boolean {
  return /^--?[A-Za-z]/.test(word) || longName(word, row, table) !== undefined;
}

/** The option behind a full spelling, by its long name. */
export function longName(
  spelling: string,
  row: CommandRow | undefined,
  table: CommandTable,
): string | undefined {
  const dashed = spelling.startsWith('--') || (table.oneDash && spelling.startsWith('-'));
  const bare = spelling.replace(/^--?/, '');
  return Object.entries(allOptions(row, table)).find(
    ([long, option]) =>
      (dashed && long === bare) ||
      (long.length === 1 && spelling === `-${long}`) ||
      option.aliases?.includes(spelling),
  )?.[0];
}

/**
 * The options that one word names, each with a value that is part of the word: `--name=value`, `-c5`, and several
 * letters in one, as in `kubectl exec -it` or `curl -sSm5`.
 */
export function namedOptions(
  word: string,
  row: CommandRow | undefined,
  table: CommandTable,
): readonly (readonly [name: string, value: string | undefined])[] {
  const equals = word.indexOf('=');
  const whole = equals === -1 ? word : word.slice(0, equals);
  const value = equals === -1 ? undefined : word.slice(equals + 1);
  const letters = /^-[A-Za-z0-9]./.test(word) && !table.oneDash && longName(whole, row, table) === undefined;
  return (letters ? cluster(word, row, table) : undefined) ?? [[whole, value]];
}

/** argparse accepts any unambiguous beginning of an option; that breaks when a sibling is added, so we refuse it. */
export function unknownOption(
  where: string,
  name: string,
  row: CommandRow | undefined,
  table: CommandTable,
): string {
  const longs = Object.keys(allOptions(row, table));
  const whole = longs.filter((long) => `--${long}`.startsWith(name));
  if (name.startsWith('--') && whole.length > 0) {
    return `${where}: ${name} is an abbreviation. Write --${whole.join(' or --')} in full.`;
  }
  return `${where}: no option ${name} in ${table.tool} ${table.version}.${nearest(
    name,
    longs.map((long) => `${long.length === 1 || table.oneDash ? '-' : '--'}${long}`),
  )}`;
}

/** Flags up to the first letter that takes a value, which is the rest; undefined where a letter is unknown. */
function cluster(
  word: string,
  row: CommandRow | undefined,
  table: CommandTable,
): [string, string | undefined][] | undefined {
  const found: [string, string | undefined][] = [];
  for (let at = 1; at < word.length; at++) {
    const name = `-${word[at]}`;
    const long = longName(name, row, table);
    if (long === undefined) return undefined;
    const rest = word.slice(at + 1).replace(/^=/, '');
    const flag = optionRow(long, row, table)?.flag === true;
    found.push([name, flag || rest === '' ? undefined : rest]);
    if (!flag) break;
  }
  return found;
}

function allOptions(row: CommandRow | undefined, table: CommandTable): Record<string, OptionRow> {
  return { ...table.globals, ...row?.options };
}
