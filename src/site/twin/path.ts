/** The address of a page's Markdown form without its first slash and its `.md`, by the page's id in the collection. */
export function twinPath(id: string): string {
  return id === '' ? 'index' : id;
}

/** The address of the Markdown form, by the page's id. */
export function twinUrl(id: string): string {
  return `/${twinPath(id)}.md`;
}

/** True for every page but the one that says that there is none. */
export function hasTwin({ id }: { readonly id: string }): boolean {
  return id !== '404';
}
