/** A page of the collection, as far as links to it need it. */
export interface LinkedPage {
  readonly id: string;
  readonly data: { readonly title: string; readonly description: string };
}

/** The address of a page by its id in the collection. */
export function urlOf(id: string): string {
  return id === 'index' || id === '' ? '/' : `/${id}/`;
}
