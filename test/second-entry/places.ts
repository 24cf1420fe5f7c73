import type { Page } from '../content/page.ts';

const shown = ['Snippet', 'Download', 'PolicyMatrix', 'Diagram', 'Rules'];

/** Of each page: what it shows of the modules, in order, each behind the heading that it stands under. */
export function statedPlaces(pages: readonly Page[]): Readonly<Record<string, unknown>> {
  const stated = pages.map((page) => [page.url, placesOf(page)] as const);
  return Object.fromEntries(stated.filter(([, places]) => places.length > 0));
}

function placesOf({ components, headings }: Page): readonly string[] {
  return components
    .filter(({ value }) => shown.includes(value.name))
    .map(({ line, value }) => {
      const under = headings.filter((heading) => heading.line < line).at(-1)?.value.text ?? 'the top';
      const attributes = Object.entries(value.attributes).map(([key, text]) => `${key} ${text}`);
      return `${under}: ${[value.name, ...attributes.sort()].join(' ')}`;
    });
}
