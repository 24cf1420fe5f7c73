import type { Shape } from './shape.ts';

/** An exact text, or a value of which only the kind is known. */
export type Cell = string | Shape;

/** One line: an exact text, or texts and values side by side. Runs of blanks count as one. */
export type Line = string | readonly Cell[];

/** Cells of a kubectl table by column heading; columns that are left out may hold anything. */
export type Row = Readonly<Record<string, Cell>>;

/** A part of a JSON or YAML document; keys that are left out may hold anything. */
export type Tree = Cell | boolean | number | null | readonly Tree[] | { readonly [key: string]: Tree };

/** Something that the output of a snippet shows, in a form that a run can contradict. */
export type Part =
  /** These lines, in this order; others may stand between them unless they stand `alone`. */
  | { readonly form: 'lines'; readonly lines: readonly Line[]; readonly alone?: true }
  /** At least one line of this form, and with `every` nothing but such lines. */
  | { readonly form: 'repeated line'; readonly line: Line; readonly every?: true }
  /** No line of this form. */
  | { readonly form: 'no line'; readonly line: Line }
  /** None of these words anywhere, in whichever case. */
  | { readonly form: 'no words'; readonly words: readonly string[] }
  /** In the table that has all these columns: such rows exist. */
  | { readonly form: 'rows'; readonly rows: readonly Row[] }
  /** In the table that has all these columns: every row is like this, and there is one. */
  | { readonly form: 'every row'; readonly row: Row }
  /** In the table that has all these columns: no row is like this. */
  | { readonly form: 'no row'; readonly row: Row }
  | { readonly form: 'json' | 'yaml'; readonly holds: Tree }
  /** A JSON list: every entry is like this, and there is one. */
  | { readonly form: 'every entry'; readonly entry: Tree }
  /** The command that ends with these words ran and printed nothing. */
  | { readonly form: 'silence'; readonly of: string };

/** How we know: printed by the tool talking to a double, derived from a source file, or said by the vendor. */
export type Origin =
  | { readonly kind: 'recorded' }
  | { readonly kind: 'derived'; readonly source: string }
  | { readonly kind: 'documented'; readonly source: string };

/** The kind of cluster a snippet ran on. */
export interface Place {
  readonly mode: 'overlay' | 'pod-subnet' | 'node-subnet' | 'byo';
  readonly dataplane: 'azure' | 'cilium' | 'none';
}

/** What the reader is told to expect of a snippet, and on which clusters. */
export interface Expected {
  readonly part: Part;
  readonly origin: Origin;
  /** Where it holds; everywhere when left out. */
  readonly modes?: readonly Place['mode'][];
  readonly dataplanes?: readonly Place['dataplane'][];
}

/** True where an expectation is about this kind of cluster; without a cluster, only what holds everywhere is. */
export function holdsOn({ modes, dataplanes }: Expected, place: Place | undefined): boolean {
  return (
    (modes === undefined || (place !== undefined && modes.includes(place.mode))) &&
    (dataplanes === undefined || (place !== undefined && dataplanes.includes(place.dataplane)))
  );
}
