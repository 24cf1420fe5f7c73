import type { Page } from '../../content/page.ts';

/** Downloads that no page offers: nobody would find them, and nobody would miss them when they rot. */
export function orphanDownloads(pages: readonly Page[], ids: readonly string[]): readonly string[] {
  const offered = new Set(
    pages
      .flatMap(({ components }) => components)
      .filter(({ value }) => value.name === 'Download')
      .map(({ value }) => value.attributes['id']),
  );
  return ids
    .filter((id) => !offered.has(id))
    .map(
      (id) =>
        `download "${id}" is offered on no page. Add <Download id="${id}" /> to the page that shows its commands.`,
    );
}
