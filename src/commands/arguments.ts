import { isOption, longName, namedOptions, optionRow, unknownOption } from './spelling.ts';
import { nearest } from './nearest.ts';
import type { CommandRow, CommandTable, OptionRow } from './table.ts';

/** One call as its tool would read it: the command, its options by long name, and what is wrong so far. */
export interface Call {
  readonly command: string;
  readonly row: CommandRow | undefined;
  readonly positionals: readonly string[];
  readonly options: ReadonlyMap<string, readonly string[]>;
  /** The words after `--`, or the command that a program such as chroot runs. */
  readonly inner: readonly string[];
  readonly faults: readonly string[];
}

/** Reads the words of one call (`['az', 'aks', 'create', …]`) by the tool's command table. */
export function readCall(words: readonly string[], table: CommandTable): Call {
  const rest = words.slice(1);
  const lead = table.optionsFirst ? leadingOptions(rest, table) : 0;
  const command = longestCommand(rest.slice(lead), table);
  if (command === undefined) return unknownCommand(rest.slice(lead), table);
  const depth = command === '' ? 0 : command.split(' ').length;
  const queue = [...rest.slice(0, lead), ...rest.slice(lead + depth)];
  return readWords(queue, command, table);
}

/** The name that messages give a command: `az aks create`, or `jq` for a tool that is one command. */
export function nameOf(table: CommandTable, command: string): string {
  return `${table.tool} ${command}`.trim();
}

function readWords(words: readonly string[], command: string, table: CommandTable): Call {
  const row = table.commands[command];
  const faults: string[] = [];
  const positionals: string[] = [];
  const options = new Map<string, readonly string[]>();
  const end = row?.runs === undefined ? words.indexOf('--') : -1;
  const queue = words.slice(0, end === -1 ? undefined : end);
  let inner = end === -1 ? [] : words.slice(end + 1);
  while (queue.length > 0) {
    const word = queue.shift() ?? '';
    if (isOption(word, row, table)) {
      for (const { key, values, fault } of readOption(word, queue, command, table)) {
        options.set(key, [...(options.get(key) ?? []), ...values]);
        faults.push(...fault);
      }
    } else if (row?.runs === positionals.length) {
      inner = [word, ...queue.splice(0)];
    } else {
      positionals.push(word);
    }
  }
  return { command, row, positionals, options, inner, faults };
}

/** The options that one word names, by long name, with their values taken off the queue. */
function readOption(
  word: string,
  queue: string[],
  command: string,
  table: CommandTable,
): { readonly key: string; readonly values: readonly string[]; readonly fault: readonly string[] }[] {
  const row = table.commands[command];
  return namedOptions(word, row, table).map(([name, attached]) => {
    const long = longName(name, row, table);
    const option = long === undefined ? undefined : optionRow(long, row, table);
    const values = attached === undefined ? takeValues(queue, option, row, table) : [attached];
    const fault = long === undefined ? [unknownOption(nameOf(table, command), name, row, table)] : [];
    return { key: long ?? name, values, fault };
  });
}

/** How many words of global options stand before the command. */
function leadingOptions(words: readonly string[], table: CommandTable): number {
  const queue = [...words];
  while (queue.length > 0 && isOption(queue[0] ?? '', undefined, table)) {
    for (const [name, attached] of namedOptions(queue.shift() ?? '', undefined, table)) {
      const long = longName(name, undefined, table);
      const option = long === undefined ? { flag: true as const } : table.globals[long];
      if (attached === undefined) takeValues(queue, option, undefined, table);
    }
  }
  return words.length - queue.length;
}

function longestCommand(words: readonly string[], table: CommandTable): string | undefined {
  for (let length = Math.min(4, words.length); length >= 0; length--) {
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

/** The words that belong to an option: none for a flag or a joined value, one, two, or all up to the next option. */
function takeValues(
  queue: string[],
  option: OptionRow | undefined,
  row: CommandRow | undefined,
  table: CommandTable,
): string[] {
  if (option?.flag || option?.attached) return [];
  const values: string[] = [];
  while (queue.length > 0 && !isOption(queue[0] ?? '', row, table)) {
    values.push(queue.shift() ?? '');
    if (!option?.many && values.length === (option?.pair ? 2 : 1)) break;
  }
  return values;
}
