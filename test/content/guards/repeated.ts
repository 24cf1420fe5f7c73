import type { Finding } from '../finding.ts';

/** A small word and the same again, with nothing but space between; names may stand twice. */
const twice = /(?<![\p{L}\p{N}_'’.-])(\p{Ll}[\p{L}\p{N}'’-]*)\s+\1(?![\p{L}\p{N}_'’-])/gu;

/** English says these twice and means it. */
const meant: readonly string[] = ['had', 'that'];

/** Words written twice. */
export function repeatedWords(where: string, text: string): readonly Finding[] {
  return [...text.matchAll(twice)]
    .flatMap(([, word = '']) => (meant.includes(word) ? [] : [word]))
    .map((word) => ({ where, message: `"${word}" stands twice in a row. Remove one.` }));
}
