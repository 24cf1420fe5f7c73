import type { Notices } from '../../../src/commands/check.ts';
import { judgeText } from '../../../src/commands/judge.ts';
import { nearest } from '../../../src/commands/nearest.ts';
import type { CommandTable } from '../../../src/commands/table.ts';
import { tables } from '../../../src/commands/tables/index.ts';
import type { Finding } from '../finding.ts';
import type { Page } from '../page.ts';

const options = new Set(
  Object.values(tables).flatMap((table) => Object.values(table.commands).flatMap(optionNames)),
);

/** A sentence names a command without saying in which minors it exists. */
const noClaim: Notices = { cilium: [] };

/** What a sentence may leave out: required options and words, and which of several modes is meant. */
const leftOut = /required option \S+ is missing|of the words\.$|expected exactly one of/;

/**
 * Commands and options in a sentence that the tools' own tables refuse. A sentence may leave out required options;
 * an option alone must belong to some command that snippets use.
 */
export function inlineCommandFaults(page: Page): readonly Finding[] {
  return page.inlineCode.flatMap(({ line, value }) =>
    inlineFaults(value).map((fault) => ({
      where: `${page.file}:${line}`,
      message: `\`${value}\`: ${fault}`,
    })),
  );
}

/** True for code that is a command beyond doubt, and not one with a part left open (`…`, `<id>`). */
function isJudged(code: string): boolean {
  if (/[…<]/.test(code)) return false;
  const [program = '', second = ''] = code.split(' ');
  const table = Object.hasOwn(tables, program) ? tables[program] : undefined;
  if (!table || second === '') return false;
  const single = table.commands[''] !== undefined;
  if (table.source === undefined) return /^[^-]/.test(second) && / -/.test(code);
  return single ? / -/.test(code) : /^-?[a-z][a-z-]*$/.test(second);
}

/** What the tools' tables refuse of code inside a sentence. */
export function inlineFaults(code: string): readonly string[] {
  if (isJudged(code)) {
    return judgeText(code, noClaim, 'sentence').flatMap(({ line, message }) =>
      leftOut.test(message) ? [] : [`line ${line}: ${message}`],
    );
  }
  const option = /^--([a-z][a-z0-9-]+)( \S+)?$/.exec(code)?.[1];
  if (option === undefined || options.has(option)) return [];
  return [`no command of the tables has the option --${option}.${nearest(option, options)}`];
}

function optionNames({ options: own }: CommandTable['commands'][string]): string[] {
  return Object.keys(own);
}
