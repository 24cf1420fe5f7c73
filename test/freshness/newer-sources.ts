import { facts } from '../../src/aks/limits.ts';
import type { Page } from '../content/page.ts';
import type { Item } from './item.ts';

/** A source as far as its own day counts; the day on which somebody read it does not. */
interface Dated {
  readonly id: string;
  /** A year, a month or a day. */
  readonly date: string;
}

/** Pages whose `verified` day is older than the day of a source that they cite or take a number from. */
export function newerSources(pages: readonly Page[], sources: readonly Dated[]): readonly Item[] {
  return pages.flatMap((page) => {
    const verified = String(page.frontMatter['verified'] ?? '');
    const cited = citedBy(page);
    // A month or a year sorts before each of its days: only what is newer beyond doubt counts.
    const newer = sources.filter(({ id, date }) => verified !== '' && cited.has(id) && date > verified);
    if (newer.length === 0) return [];
    const named = newer.map(({ id, date }) => `${id} of ${date}`).join(', ');
    return [
      {
        urgency: 'newer source' as const,
        what: page.file,
        message: `verified ${verified}; newer: ${named}.`,
        days: 0,
      },
    ];
  });
}

function citedBy({ components }: Page): ReadonlySet<string | undefined> {
  return new Set(
    components.map(({ value: { name, attributes } }) => {
      const id = attributes['id'] ?? '';
      return name === 'Cite' ? id : name === 'Fact' ? facts[id as keyof typeof facts]?.source : undefined;
    }),
  );
}
