/** A table that a page shows: its name, its headings and its cells as text. */
export interface SizeTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
