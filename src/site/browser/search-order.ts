/** What a page is to somebody who searches: an explanation, or a list of what others got wrong. */
export type Kind = 'guide' | 'corrections';

/** How many explanations come before the first corrections. */
const guidesFirst = 6;
const correctionsNext = 2;

/** The kind of a page, by its id in the collection. */
export function kindOf(id: string): Kind {
  return /^corrections(\/|$)/.test(id) ? 'corrections' : 'guide';
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
