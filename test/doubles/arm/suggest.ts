import { closest, distance } from 'fastest-levenshtein';

/** Gives ` Did you mean "x"?` for the known word nearest to `word`, or nothing where none is near. */
export function suggest(word: string, known: readonly string[]): string {
  if (!known.length) return '';
  const nearest = closest(word, known);
  return distance(word, nearest) <= Math.max(2, word.length / 3) ? ` Did you mean "${nearest}"?` : '';
}
