import type { Call } from './arguments.ts';
import { nearest } from './nearest.ts';
import type { CommandTable } from './table.ts';

/** Judges the words of a call that are no options: keywords and their values, then how many words are left. */
export function positionalFaults(where: string, call: Call, table: CommandTable): readonly string[] {
  const words = call.row?.runs === undefined ? [...call.positionals, ...call.inner] : call.positionals;
  const { rest, faults } = withoutKeywords(where, words, call);
  return [...faults, ...countFaults(where, rest, call, table)];
}

function withoutKeywords(
  where: string,
  words: readonly string[],
  call: Call,
): { readonly rest: readonly string[]; readonly faults: readonly string[] } {
  const rest: string[] = [];
  const faults: string[] = [];
  const queue = [...words];
  while (queue.length > 0) {
    const word = queue.shift() ?? '';
    const keyword = call.row?.keywords?.[word];
    if (!keyword) {
      rest.push(word);
      continue;
    }
    if (keyword.flag) continue;
    const value = queue.shift();
    if (value === undefined) faults.push(`${where}: "${word}" needs a value, found none.`);
    else if (keyword.choices && !value.startsWith('$') && !keyword.choices.includes(value))
      faults.push(
        `${where}: "${word}" expects one of ${keyword.choices.join(', ')}; found "${value}".${nearest(value, keyword.choices)}`,
      );
  }
  return { rest, faults };
}

function countFaults(
  where: string,
  words: readonly string[],
  call: Call,
  table: CommandTable,
): readonly string[] {
  const wanted = call.row?.positionals ?? [];
  const least = wanted.filter((name) => !name.startsWith('[')).length;
  const usage = [where, ...wanted].join(' ');
  if (words.length < least) {
    const found = words.length === 0 ? 'none' : words.map((word) => `"${word}"`).join(', ');
    return [`${where}: expected ${usage}; found ${found} of the words.`];
  }
  if (words.length <= wanted.length || wanted.at(-1)?.endsWith('…]') || wanted.at(-1)?.endsWith('…'))
    return [];
  const extra = words[wanted.length] ?? '';
  const below = Object.keys(table.commands)
    .filter((name) => name.startsWith(`${call.command} `))
    .map((name) => name.slice(call.command.length + 1));
  const hint = nearest(extra, [...below, ...Object.keys(call.row?.keywords ?? {})]);
  return [`${where}: expected ${usage}; found "${extra}" too.${hint}`];
}
