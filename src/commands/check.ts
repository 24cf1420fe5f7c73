import { nameOf, readCall, type Call } from './arguments.ts';
import { missingMinors, type CiliumMinor } from './minors.ts';
import { nearest } from './nearest.ts';
import { positionalFaults } from './positionals.ts';
import { optionRow } from './spelling.ts';
import type { CommandTable, OptionRow } from './table.ts';
import { spelled } from './words.ts';

/** What a page has announced: a preview option may appear on it, its commands are for these Cilium minors. */
export interface Notices {
  readonly preview?: boolean;
  /** All that AKS ships, without this. */
  readonly cilium?: readonly CiliumMinor[] | undefined;
}

/**
 * Judges one call against the tool's own command table and gives one message per fault: unknown or
 * abbreviated option, deprecated option, preview option without a notice, missing required option,
 * missing value, value outside the allowed list, command or option that a claimed Cilium minor lacks,
 * and, where the table was typed by hand, too many or too few words.
 */
export function checkCall(
  words: readonly string[],
  table: CommandTable,
  notices: Notices = {},
): readonly string[] {
  const call = readCall(words, table);
  if (!call.row) return call.faults;
  const where = nameOf(table, call.command);
  const given = [...call.options].flatMap(([name, values]) =>
    checkOption(where, spelledIn(table, name), values, optionRow(name, call.row, table), notices),
  );
  return [
    ...call.faults,
    ...missingMinors(where, call.row, notices.cilium),
    ...given,
    ...missing(where, call, table),
    ...(table.source === undefined ? [] : positionalFaults(where, call, table)),
  ];
}

function checkOption(
  where: string,
  name: string,
  values: readonly string[],
  option: OptionRow | undefined,
  notices: Notices,
): readonly string[] {
  if (!option) return [];
  const faults = [...missingMinors(`${where} ${name}`, option, notices.cilium)];
  if (option.deprecated) faults.push(`${where}: ${name} is deprecated: ${option.deprecated}`);
  if (option.preview && !notices.preview) {
    faults.push(`${where}: ${name} is in preview. Say so in the snippet (preview: true) or leave it out.`);
  }
  const needs = option.pair ? 2 : 1;
  if (!option.flag && !option.optionalValue && values.length < needs)
    faults.push(
      `${where}: ${name} needs ${needs === 1 ? 'a value, found none' : `two values, found ${values.length}`}.`,
    );
  return [...faults, ...choiceFaults(`${where}: ${name}`, values, option)];
}

/** One message for each value outside the allowed list. */
function choiceFaults(where: string, values: readonly string[], option: OptionRow): readonly string[] {
  const { choices } = option;
  if (!choices) return [];
  const single = option.list ? values.flatMap((value) => value.split(',')) : values;
  return single
    .filter((value) => !isExpansion(value) && !choices.includes(value))
    .map(
      (value) => `${where} expects one of ${choices.join(', ')}; found "${value}".${nearest(value, choices)}`,
    );
}

function isExpansion(value: string): boolean {
  return value.startsWith('$');
}

function missing(where: string, call: Call, table: CommandTable): string[] {
  const faults = Object.entries(call.row?.options ?? {})
    .filter(([name, option]) => !call.options.has(name) && isRequired(option, call))
    .map(([name]) => `${where}: required option ${spelledIn(table, name)} is missing. Add it.`);
  const group = call.row?.oneOf ?? [];
  const given = group.filter((name) => call.options.has(name));
  if (group.length > 0 && given.length !== 1) {
    const names = group.map((name) => spelledIn(table, name));
    faults.push(`${where}: expected exactly one of ${names.join(', ')}; found ${given.length}.`);
  }
  return faults;
}

/** An option as its tool spells it: `--name`, `-n`, `-details`. */
function spelledIn({ oneDash }: CommandTable, name: string): string {
  return spelled({ name, ...(oneDash ? { oneDash } : {}) });
}

/** az asks for names, or for `--ids` in their place. */
function isRequired({ required, requiredUnless }: OptionRow, call: Call): boolean {
  return required === true || (requiredUnless !== undefined && !call.options.has(requiredUnless));
}
