import type { Command, GivenOption, Word } from './model.ts';

/** A command as the words that a shell would pass, so that another program can be given them to run. */
export function wordsOf(command: Command): readonly Word[] {
  const words = [...command.path, ...command.positionals];
  const options = command.options.flatMap(optionWords);
  const parts = command.optionsFirst ? [...options, ...words] : [...words, ...options];
  return [command.tool, ...parts, ...innerWords(command)];
}

/** The words of the command inside another: after `--`, or as they are where the outer one takes options first. */
export function innerWords({ inner, optionsFirst }: Command): readonly Word[] {
  return inner.length === 0 || optionsFirst ? inner : ['--', ...inner];
}

/** An option as typed: `-n`, `--namespace`, or `-details` for tools with one dash. */
export function spelled({ name, oneDash }: Pick<GivenOption, 'name' | 'oneDash'>): string {
  return `${name.length === 1 || oneDash ? '-' : '--'}${name}`;
}

/** True for several words. */
export function isList(value: Word | readonly Word[]): value is readonly Word[] {
  return Array.isArray(value);
}

function optionWords({ value, joined, repeated, ...given }: GivenOption): readonly Word[] {
  const option = spelled(given);
  if (value === true) return [option];
  const values = isList(value) ? value : [value];
  if (joined) return values.map((word) => attached(option, word));
  return repeated ? values.flatMap((word) => [option, word]) : [option, ...values];
}

function attached(option: string, word: Word): Word {
  if (typeof word === 'string') return `${option}=${word}`;
  const parts = word.kind === 'variable' ? [word] : word.parts;
  return { kind: 'joined', parts: [`${option}=`, ...parts] };
}
