import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseDay } from '../../src/aks/calendar/day.ts';

/** A file of second entries: who compared them with what on which day, and the entries by id. */
export interface Book {
  readonly compared: { readonly on: string; readonly by: string; readonly with: string };
  readonly entries: Readonly<Record<string, unknown>>;
}

/** Where the books stand. */
export const folder = 'test/second-entry';

/** One book; throws where it does not say who compared it with what, or names a day that no calendar has. */
export function readBook(name: string): Book {
  const book = parse(readFileSync(`${folder}/${name}.yaml`, 'utf8')) as Book;
  const { on, by, with: what } = book.compared;
  parseDay(on);
  for (const [key, value] of Object.entries({ by, with: what }))
    if (typeof value !== 'string' || value === '')
      throw new Error(`${folder}/${name}.yaml: expected compared.${key}, found none. Say it.`);
  return book;
}

/**
 * Where what the modules state and the second entry differ, as in double-entry book-keeping: one line a difference,
 * with its place, both values and what to do.
 */
export function differences(
  name: string,
  { entries }: Pick<Book, 'entries'>,
  stated: Readonly<Record<string, unknown>>,
): readonly string[] {
  const expected = leaves(entries);
  const found = leaves(stated);
  return [...new Set([...expected.keys(), ...found.keys()])]
    .filter((place) => expected.get(place) !== found.get(place))
    .map(
      (place) =>
        `${place}: expected ${expected.get(place) ?? 'nothing'}, found ${found.get(place) ?? 'nothing'}. If the change is meant, compare it with its source, then enter it in ${folder}/${name}.yaml with the day.`,
    );
}

/** Every leaf by its path, as JSON; an empty list or record is a leaf too. */
function leaves(value: unknown, path = ''): ReadonlyMap<string, string> {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (inner.length === 0) return new Map([[path, JSON.stringify(value)]]);
  return new Map(inner.flatMap(([key, part]) => [...leaves(part, path === '' ? key : `${path} > ${key}`)]));
}
