import { urlOf, type LinkedPage } from '../page/related.ts';

/** A page to go on with, and why. */
export interface Next {
  readonly url: string;
  readonly title: string;
  readonly why: string;
}

/** The pages that a page names as next; one that is not written yet is left out, and the guard of the front matter names it. */
export function nextPages(
  wanted: readonly { readonly page: string; readonly why: string }[],
  pages: readonly LinkedPage[],
): readonly Next[] {
  const titles = new Map(pages.map(({ id, data }) => [urlOf(id), data.title]));
  return wanted.flatMap(({ page, why }) => {
    const title = titles.get(page);
    return title === undefined ? [] : [{ url: page, title, why }];
  });
}
