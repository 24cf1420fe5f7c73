import { optionRow, readCall, type Call } from './arguments.ts';
import { nearest } from './nearest.ts';
import type { CommandTable, OptionRow } from './table.ts';

/** What a page has announced, so that a preview option may appear on it. */
export interface Notices {
  readonly preview?: boolean;
}

/**
 * Judges one call against the tool's own command table and gives one message per fault: unknown or
 * abbreviated option, deprecated option, preview option without a notice, missing required option,
 * missing value, value outside the allowed list.
 */
export function checkCall(
  words: readonly string[],
  table: CommandTable,
  notices: Notices = {},
): readonly string[] {
  const call = readCall(words, table);
  if (!call.row) return call.faults;
  const where = `${table.tool} ${call.command}`;
  const given = [...call.options].flatMap(([name, values]) =>
    checkOption(where, name, values, optionRow(name, call.row, table), notices),
  );
  return [...call.faults, ...given, ...missing(where, call)];
}

function checkOption(
  where: string,
  name: string,
  values: readonly string[],
  option: OptionRow | undefined,
  notices: Notices,
): string[] {
  if (!option) return [];
  const faults: string[] = [];
  if (option.deprecated) faults.push(`${where}: --${name} is deprecated: ${option.deprecated}`);
  if (option.preview && !notices.preview) {
    faults.push(`${where}: --${name} is in preview. Say so in the snippet (preview: true) or leave it out.`);
  }
  if (!option.flag && !option.optionalValue && values.length === 0)
    faults.push(`${where}: --${name} needs a value, found none.`);
  for (const value of values) {
    if (!option.choices || isExpansion(value) || option.choices.includes(value)) continue;
    const expected = option.choices.join(', ');
    faults.push(
      `${where}: --${name} expects one of ${expected}; found "${value}".${nearest(value, option.choices)}`,
    );
  }
  return faults;
}

function isExpansion(value: string): boolean {
  return value.startsWith('$');
}

function missing(where: string, call: Call): string[] {
  return Object.entries(call.row?.options ?? {})
    .filter(([name, option]) => !call.options.has(name) && isRequired(option, call))
    .map(([name]) => `${where}: required option --${name} is missing. Add it.`);
}

/** az asks for names, or for `--ids` in their place. */
function isRequired({ required, requiredUnless }: OptionRow, call: Call): boolean {
  return required === true || (requiredUnless !== undefined && !call.options.has(requiredUnless));
}
