/** What a page is to somebody who searches: an explanation, or a list of what others got wrong. */
export type Kind = 'guide' | 'corrections';

/** How many explanations come before the first corrections. */
const guidesFirst = 6;
const correctionsNext = 2;

/** The kind of a page, by its id in the collection. */
export function kindOf(id: string): Kind {
  return /^(about\/claim-register|myths\/)/.test(id) ? 'corrections' : 'guide';
}

/**
 * One list of both: a topic's corrections repeat its words so often that they would stand above the page that explains
 * it. Each list comes with its best first.
 */
export function inOrder<T>(found: Readonly<Record<Kind, readonly T[]>>): readonly T[] {
  const { guide, corrections } = found;
  return [
    ...guide.slice(0, guidesFirst),
    ...corrections.slice(0, correctionsNext),
    ...guide.slice(guidesFirst),
    ...corrections.slice(correctionsNext),
  ];
}

/** Words that stand on every page, so that they find nothing. */
const common = new Set(
  'a an and are as at be by can do does for from how i if in into is it its me my no not of on or so that the their they this to use want was we what when where which who why will with without you your'.split(
    ' ',
  ),
);

/** The words of a question by which a page can be told. */
export function tellingWords(words: string): readonly string[] {
  const all = words
    .toLowerCase()
    .split(/[^\p{L}\p{N}./:_-]+/u)
    .filter((word) => word.length > 1 && !common.has(word));
  return [...new Set(all)];
}

/** One list of what each word found: pages with most of the words first, then those that fit their words best. */
export function mostWords<T extends { readonly id: string; readonly score: number }>(
  found: readonly (readonly T[])[],
): readonly T[] {
  const pages = new Map<string, { readonly page: T; words: number; score: number }>();
  for (const page of found.flat()) {
    const known = pages.get(page.id) ?? { page, words: 0, score: 0 };
    pages.set(page.id, { page, words: known.words + 1, score: known.score + page.score });
  }
  return [...pages.values()].sort((a, b) => b.words - a.words || b.score - a.score).map(({ page }) => page);
}
