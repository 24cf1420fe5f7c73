import { describePart } from '../../src/snippet/expected/describe.ts';
import { collapse, lineFaults, lineFits, repeatedFaults } from './lines.ts';
import type { Part } from '../../src/snippet/expected/model.ts';
import { missingRow, oddRows, rowFits, withTable } from './rows.ts';
import { entryFaults, readDocument, treeFaults } from './tree.ts';

/** What a run of a snippet printed, and the commands that ran in it. */
export interface Printed {
  readonly stdout: string;
  readonly calls: readonly { readonly words: readonly string[]; readonly printed: boolean }[];
}

/** What of an expectation the run contradicts: one sentence a fault, with what was expected and what was found. */
export function contradictions(part: Part, printed: Printed): readonly string[] {
  return judge(part, printed).map((fault) => `expected ${describePart(part)}; found ${fault}`);
}

function judge(part: Part, printed: Printed): readonly string[] {
  const { stdout } = printed;
  const lines = stdout
    .split('\n')
    .map((line) => collapse(line).trim())
    .filter((line) => line !== '');
  switch (part.form) {
    case 'lines':
      return lineFaults(part.lines, lines, part.alone === true);
    case 'repeated line':
      return repeatedFaults(part.line, lines, part.every === true);
    case 'no line':
      return lines.filter((line) => lineFits(part.line, line));
    case 'no words':
      return lines.filter((line) =>
        part.words.some((word) => line.toLowerCase().includes(word.toLowerCase())),
      );
    case 'rows':
      return part.rows.flatMap((row) => withTable(row, stdout, (table) => missingRow(row, table)));
    case 'every row':
      return withTable(part.row, stdout, (table) => oddRows(part.row, table));
    case 'no row':
      return withTable(part.row, stdout, ({ rows }) =>
        rows.filter((row) => rowFits(part.row, row)).map((row) => JSON.stringify(row)),
      );
    case 'json':
    case 'yaml':
      return treeFaults(part.holds, readDocument(part.form, stdout), '');
    case 'every entry':
      return entryFaults(part.entry, readDocument('json', stdout));
    case 'silence':
      return silenceFaults(part.of, printed);
  }
}

function silenceFaults(of: string, { calls }: Printed): readonly string[] {
  const call = calls.find(({ words }) => words.join(' ').endsWith(of));
  if (!call) return ['no such command'];
  return call.printed ? ['that it printed'] : [];
}
