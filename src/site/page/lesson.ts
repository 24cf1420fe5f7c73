import { parsePage } from './parse.ts';
import { urlOf } from './related.ts';

interface TaughtPage {
  readonly id: string;
  readonly body?: string | undefined;
  readonly data: { readonly title: string };
}

/** Finds the words of the heading that an address leads to; the title of the page where it has no anchor. */
export function lessonFinder(pages: readonly TaughtPage[]): (address: string) => string {
  const lessons = new Map(
    pages.flatMap(({ id, body = '', data }) => {
      const url = urlOf(id);
      const headings = parsePage(body).headings.map(
        ({ value }) => [`${url}#${value.id}`, value.text] as const,
      );
      return [[url, data.title] as const, ...headings];
    }),
  );
  return (address) => lessons.get(address) ?? address;
}
