import { parse } from 'yaml';
import type { Tree } from '../../src/snippet/expected/model.ts';
import { fits, isShape } from '../../src/snippet/expected/shape.ts';

/** The document that was printed; undefined where it is none. */
export function readDocument(form: 'json' | 'yaml', text: string): unknown {
  try {
    return form === 'json' ? JSON.parse(text) : parse(text);
  } catch {
    return undefined;
  }
}

/** Where a document differs from the part that was expected, by path (`data.mode`). */
export function treeFaults(expected: Tree, found: unknown, path: string): readonly string[] {
  const here = `${JSON.stringify(found)} at ${path === '' ? 'the top' : path}`;
  if (isShape(expected)) return typeof found === 'string' && fits(expected, found) ? [] : [here];
  if (typeof expected !== 'object' || expected === null) return expected === found ? [] : [here];
  const parts = partsOf(found, Array.isArray(expected));
  if (parts === undefined) return [here];
  if (Array.isArray(expected) && parts.size !== expected.length) return [here];
  return Object.entries(expected).flatMap(([key, value]: [string, Tree]) =>
    treeFaults(value, parts.get(key), path === '' ? key : `${path}.${key}`),
  );
}

/** Where an entry of a list differs from what each must be; an empty list, or none, is a fault. */
export function entryFaults(expected: Tree, found: unknown): readonly string[] {
  if (!Array.isArray(found) || found.length === 0) return [JSON.stringify(found)];
  return found.flatMap((entry, index) => treeFaults(expected, entry, String(index)));
}

/** A ConfigMap keeps whole YAML documents as texts; where a part of one is expected, the text is read. */
function partsOf(found: unknown, list: boolean): ReadonlyMap<string, unknown> | undefined {
  const value = typeof found === 'string' ? readDocument('yaml', found) : found;
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== list) return undefined;
  return new Map(Object.entries(value));
}
