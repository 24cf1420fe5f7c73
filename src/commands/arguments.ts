import { nearest } from './nearest.ts';
import type { CommandRow, CommandTable, OptionRow } from './table.ts';

/** One call as its tool would read it: the command, its options by long name, and what is wrong so far. */
export interface Call {
  readonly command: string;
  readonly row: CommandRow | undefined;
  readonly positionals: readonly string[];
  readonly options: ReadonlyMap<string, readonly string[]>;
  /** The words after `--`. */
  readonly inner: readonly string[];
  readonly faults: readonly string[];
}

/** Reads the words of one call (`['az', 'aks', 'create', …]`) by the tool's command table. */
export function readCall(words: readonly string[], table: CommandTable): Call {
  const rest = words.slice(1);
  const command = longestCommand(rest, table);
  if (command === undefined) return unknownCommand(rest, table);
  const row = table.commands[command];
  const faults: string[] = [];
  const positionals: string[] = [];
  const options = new Map<string, readonly string[]>();
  const end = rest.indexOf('--');
  const inner = end === -1 ? [] : rest.slice(end + 1);
  const queue = rest.slice(command.split(' ').length, end === -1 ? undefined : end);
  while (queue.length > 0) {
    const word = queue.shift() ?? '';
    if (!isOption(word)) {
      positionals.push(word);
      continue;
    }
    const [name, attached] = splitOption(word);
    const long = longName(name, row, table);
    if (long === undefined) faults.push(unknownOption(`${table.tool} ${command}`, name, row, table));
    const option = long === undefined ? undefined : optionRow(long, row, table);
    const values = attached === undefined ? takeValues(queue, option) : [attached];
    const key = long ?? name;
    options.set(key, [...(options.get(key) ?? []), ...values]);
  }
  return { command, row, positionals, options, inner, faults };
}

/** The row of an option by its long name, command options before global ones. */
export function optionRow(
  long: string,
  row: CommandRow | undefined,
  table: CommandTable,
): OptionRow | undefined {
  return row?.options[long] ?? table.globals[long];
}

function longestCommand(words: readonly string[], table: CommandTable): string | undefined {
  for (let length = Math.min(4, words.length); length > 0; length--) {
    const name = words.slice(0, length).join(' ');
    if (table.commands[name]) return name;
  }
  return undefined;
}

function unknownCommand(words: readonly string[], table: CommandTable): Call {
  const stop = words.findIndex((word) => word.startsWith('-'));
  const given = words.slice(0, stop === -1 ? 3 : stop).join(' ');
  const hint = nearest(given, Object.keys(table.commands));
  const fault = `${table.tool} ${given}: no such command in the table of ${table.tool} ${table.version}.${hint}`;
  return { command: given, row: undefined, positionals: [], options: new Map(), inner: [], faults: [fault] };
}

function isOption(word: string): boolean {
  return /^--?[A-Za-z]/.test(word);
}

function splitOption(word: string): [name: string, value: string | undefined] {
  const equals = word.indexOf('=');
  return equals === -1 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}

function allOptions(row: CommandRow | undefined, table: CommandTable): Record<string, OptionRow> {
  return { ...table.globals, ...row?.options };
}

function longName(spelling: string, row: CommandRow | undefined, table: CommandTable): string | undefined {
  const bare = spelling.replace(/^--?/, '');
  return Object.entries(allOptions(row, table)).find(
    ([long, option]) => (spelling.startsWith('--') && long === bare) || option.aliases?.includes(spelling),
  )?.[0];
}

/** argparse accepts any unambiguous beginning of an option; that breaks when a sibling is added, so we refuse it. */
function unknownOption(
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
    longs.map((long) => `--${long}`),
  )}`;
}

/** The words that belong to an option: none for a flag or a joined value, one, or all up to the next option. */
function takeValues(queue: string[], option: OptionRow | undefined): string[] {
  if (option?.flag || option?.attached) return [];
  const values: string[] = [];
  while (queue.length > 0 && !isOption(queue[0] ?? '')) {
    values.push(queue.shift() ?? '');
    if (!option?.many) break;
  }
  return values;
}
