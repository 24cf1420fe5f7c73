import { azTable } from '../../../src/commands/generated/az.ts';
import { helmTable } from '../../../src/commands/generated/helm.ts';
import { kubectlTable } from '../../../src/commands/generated/kubectl.ts';
import type { CommandTable } from '../../../src/commands/table.ts';
import { nearest } from '../../../src/commands/nearest.ts';
import { tableFaults } from '../../proof/table.ts';
import type { Finding } from '../finding.ts';
import type { Page } from '../page.ts';

const tables: readonly CommandTable[] = [azTable, kubectlTable, helmTable];
const options = new Set(tables.flatMap((table) => Object.values(table.commands).flatMap(optionNames)));

/**
 * Commands and options in a sentence that the tools' own tables refuse. A sentence may leave out required options;
 * an option alone must belong to some command that snippets use.
 */
export function inlineCommandFaults(page: Page): readonly Finding[] {
  return page.inlineCode.flatMap(({ line, value }) =>
    inlineFaults(value).map((fault) => ({ where: `${page.file}:${line}`, message: `\`${value}\`: ${fault}` })),
  );
}

/** What the tools' tables refuse of code inside a sentence. */
export function inlineFaults(code: string): readonly string[] {
  if (/^(az|kubectl|helm) \S.* -/.test(code) && !code.includes('…')) {
    return tableFaults(code).filter((fault) => !/required option \S+ is missing/.test(fault));
  }
  const option = /^--([a-z][a-z0-9-]+)( \S+)?$/.exec(code)?.[1];
  if (option === undefined || options.has(option)) return [];
  return [`no command of the tables has the option --${option}.${nearest(option, options)}`];
}

function optionNames({ options: own }: CommandTable['commands'][string]): string[] {
  return Object.keys(own);
}
