import { choicesIn } from './choices.ts';
import type { OptionRow } from '../../commands/table.ts';

/** An option as help text shows it, by its long name. */
export interface HelpOption {
  readonly name: string;
  readonly row: OptionRow;
}

/**
 * Reads the options of `kubectl <command> --help` or `kubectl options`, which show the default:
 * `-n, --namespace='':`. An option that defaults to true or false takes no value, one that defaults to
 * a list may be repeated.
 */
export function kubectlOptions(help: string): readonly HelpOption[] {
  return [...help.matchAll(/^ {4}(?:(-\w), )?--([\w-]+)=(.*):\n\t(.*)$/gm)].map(
    ([, short, name = '', initial = '', description = '']) => ({
      name,
      row: {
        ...(short === undefined ? {} : { aliases: [short] }),
        ...(/^(true|false)$/.test(initial) ? { flag: true as const } : {}),
        ...(initial.startsWith('[') ? { repeat: true as const } : {}),
        ...choicesRow(description),
      },
    }),
  );
}

/**
 * Reads one section (`Flags`, `Global Flags`) of `helm <command> --help`, which shows the type of the
 * value: `-f, --values strings`, none for a flag, `string[="client"]` where the value may be left out.
 */
export function helmOptions(help: string, section: string): readonly HelpOption[] {
  const body = help.split(`\n${section}:\n`)[1]?.split('\n\n')[0] ?? '';
  return [...body.matchAll(/^ {2}(?:(-\w),| {3}) --([\w-]+)(?: ([\w.[\]="]+))?(?: {2,}(.*))?$/gm)].map(
    ([, short, name = '', type, description = '']) => ({
      name,
      row: {
        ...(short === undefined ? {} : { aliases: [short] }),
        ...(type === undefined ? { flag: true as const } : {}),
        ...(type?.includes('[=') ? { optionalValue: true as const, attached: true as const } : {}),
        ...(/^(strings|stringArray|stringToString|\w+Slice)$/.test(type ?? '')
          ? { repeat: true as const }
          : {}),
        ...choicesRow(description),
      },
    }),
  );
}

/**
 * The placeholders of a usage line (`helm install [NAME] [CHART] [flags]`), or undefined where the line
 * is more than a plain list (kubectl's alternatives in parentheses).
 */
export function positionalsOf(help: string, command: string): readonly string[] | undefined {
  const usage = /\nUsage:\n {2}(.*)/.exec(help)?.[1];
  if (usage === undefined) return undefined;
  const rest = usage.split(`${command} `)[1] ?? '';
  const words = rest.split(' ').filter((word) => word !== '' && word !== '[flags]' && word !== '[options]');
  return words.every((word) => /^\[?([A-Z_]+|\.\.\.)\]?$/.test(word)) ? words : undefined;
}

function choicesRow(description: string): OptionRow {
  const choices = choicesIn(description);
  return choices ? { choices } : {};
}
