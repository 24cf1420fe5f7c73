/** A table as kubectl prints it: headings, and the cells of every row by heading. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/**
 * Reads the tables in the output of kubectl, which aligns cells under their headings and parts headings by
 * three blanks (k8s.io/cli-runtime/pkg/printers, tabwriter with padding 3). Text before the first heading is skipped.
 */
export function tables(text: string): readonly Table[] {
  const found: { heads: readonly Head[]; rows: Record<string, string>[] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    if (isHeading(line)) found.push({ heads: headsOf(line), rows: [] });
    else found.at(-1)?.rows.push(cellsOf(line, found.at(-1)?.heads ?? []));
  }
  return found.map(({ heads, rows }) => ({ columns: heads.map(({ name }) => name), rows }));
}

interface Head {
  readonly name: string;
  readonly start: number;
}

function isHeading(line: string): boolean {
  return /^NAME(SPACE)?\b/.test(line) && line === line.toUpperCase();
}

function headsOf(line: string): readonly Head[] {
  return [...line.matchAll(/\S+(?: {1,2}\S+)*/g)].map((match) => ({ name: match[0], start: match.index }));
}

function cellsOf(line: string, heads: readonly Head[]): Record<string, string> {
  return Object.fromEntries(
    heads.map(({ name, start }, index) => [name, line.slice(start, heads[index + 1]?.start).trim()]),
  );
}
