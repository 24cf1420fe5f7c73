import { foldId } from './blocks.ts';
import { parsePage } from './parse.ts';
import { urlOf } from './related.ts';

interface TaughtPage {
  readonly id: string;
  readonly body?: string | undefined;
  readonly data: { readonly title: string };
}

/** Finds the words of the heading or fold that an address leads to; the title of the page where it has none. */
export function lessonFinder(pages: readonly TaughtPage[]): (address: string) => string {
  const lessons = new Map(
    pages.flatMap(({ id, body = '', data }) => {
      const url = urlOf(id);
      const { headings, components } = parsePage(body);
      const heads = headings.map(({ value }) => [`${url}#${value.id}`, value.text] as const);
      const folds = components.flatMap(({ value: { name, attributes } }) =>
        name === 'Fold' && attributes['title']
          ? [[`${url}#${foldId(attributes['title'])}`, attributes['title']] as const]
          : [],
      );
      return [[url, data.title] as const, ...folds, ...heads];
    }),
  );
  return (address) => lessons.get(address) ?? lessons.get(address.replace(/#.*/, '')) ?? address;
}
