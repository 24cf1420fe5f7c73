import type { Cell, Row } from '../../src/snippet/expected/model.ts';
import { fits } from '../../src/snippet/expected/shape.ts';
import { tables, type Table } from './table.ts';

type Cells = Readonly<Record<string, string>>;

/** Judges the first table of the output that has all columns of a row; no such table is a fault. */
export function withTable(
  row: Row,
  stdout: string,
  judgeTable: (table: Table) => readonly string[],
): readonly string[] {
  const columns = Object.keys(row);
  const table = tables(stdout).find((one) => columns.every((column) => one.columns.includes(column)));
  return table ? judgeTable(table) : [`no table with the columns ${columns.join(', ')}`];
}

/** Empty where a row like this exists; otherwise what the same columns hold. */
export function missingRow(row: Row, { rows }: Table): readonly string[] {
  if (rows.some((found) => rowFits(row, found))) return [];
  return rows.length === 0 ? ['no rows'] : [rows.map((found) => shown(row, found)).join('; ')];
}

/** The rows that are not like this one; a table without rows is a fault. */
export function oddRows(row: Row, { rows }: Table): readonly string[] {
  if (rows.length === 0) return ['no rows'];
  return rows.filter((found) => !rowFits(row, found)).map((found) => shown(row, found));
}

/** True where every cell that the row names is as it says. */
export function rowFits(row: Row, found: Cells): boolean {
  return Object.entries(row).every(([column, cell]) => cellFits(cell, found[column] ?? ''));
}

function cellFits(cell: Cell, found: string): boolean {
  return typeof cell === 'string' ? cell === found : fits(cell, found);
}

function shown(row: Row, found: Cells): string {
  return Object.keys(row)
    .map((column) => `${column} "${found[column]}"`)
    .join(', ');
}
