import type { Command, OptionValue, Word } from './model.ts';
import { optionRow } from './spelling.ts';
import type { CommandTable } from './table.ts';
import { wordsOf } from './words.ts';

/** Builds one call by a table; `inner` is the command that it runs somewhere else. The typed builders stand on it. */
export function commandOf<T extends CommandTable>(
  table: T,
  path: string,
  positionals: readonly Word[],
  options: object,
  inner: Command | readonly Word[] = [],
): Command {
  const row = table.commands[path];
  const entries = Object.entries(options).filter(
    (entry): entry is [string, OptionValue] => entry[1] !== undefined,
  );
  const given = entries.map(([name, value]) => {
    const option = optionRow(name, row, table);
    const dash = table.oneDash ? { oneDash: true as const } : {};
    return { name, value, joined: option?.attached === true, repeated: option?.repeat === true, ...dash };
  });
  return {
    kind: 'command',
    tool: table.tool,
    path: path === '' ? [] : path.split(' '),
    positionals,
    options: given,
    inner: 'kind' in inner ? wordsOf(inner) : inner,
    ...(table.optionsFirst ? { optionsFirst: true } : {}),
  };
}
