/**
 * Lines of cells, aligned as Go's text/tabwriter does it: a column is as wide as its widest cell plus three
 * spaces, over consecutive lines that go on after that cell; the last cell of a line counts for no column.
 */
export function align(lines: readonly (readonly string[])[], minimum: number): string[] {
  return lines.map((cells, row) =>
    cells
      .map((cell, column) =>
        column === cells.length - 1 ? cell : cell.padEnd(width(lines, row, column, minimum)),
      )
      .join(''),
  );
}

function width(lines: readonly (readonly string[])[], row: number, column: number, minimum: number): number {
  const goesOn = (at: number): boolean => (lines[at]?.length ?? 0) > column + 1;
  let [first, last] = [row, row];
  while (goesOn(first - 1)) first -= 1;
  while (goesOn(last + 1)) last += 1;
  const cells = lines.slice(first, last + 1).map((cells) => cells[column]?.length ?? 0);
  return Math.max(minimum, ...cells.map((length) => length + 3));
}
