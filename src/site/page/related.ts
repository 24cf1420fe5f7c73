import { nearest } from '../../commands/nearest.ts';

/** A page of the collection, as far as links to it need it. */
export interface LinkedPage {
  readonly id: string;
  readonly data: { readonly title: string; readonly description: string };
}

/** A link to another page, with what that page says about itself. */
export interface PageLink {
  readonly url: string;
  readonly title: string;
  readonly description: string;
}

/** The pages of these addresses; throws with the nearest address where one is no page. */
export function relatedPages(
  urls: readonly string[],
  pages: readonly LinkedPage[],
  from = 'a page',
): readonly PageLink[] {
  const byUrl = new Map(pages.map((page) => [urlOf(page.id), page.data]));
  return urls.map((url) => {
    const found = byUrl.get(url);
    if (!found)
      throw new Error(`${from}:1: related page ${url} does not exist.${nearest(url, byUrl.keys())}`);
    return { url, title: found.title, description: found.description };
  });
}

/** The address of a page by its id in the collection. */
export function urlOf(id: string): string {
  return id === 'index' || id === '' ? '/' : `/${id}/`;
}
