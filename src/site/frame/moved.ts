import { globSync, readFileSync } from 'node:fs';
import { parsePage } from '../page/parse.ts';
import { urlOf } from '../page/related.ts';

/** An old address: the page that took it over, and the new place of each of its old headings. */
export interface Moved {
  readonly from: string;
  readonly to: string;
  readonly title: string;
  /** Address with anchor by old anchor. */
  readonly fragments: Readonly<Record<string, string>>;
}

/** What a page says about the addresses that it took over. */
export interface Successor {
  readonly url: string;
  readonly title: string;
  readonly replaces: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Headings that every page had, by the block that took their place. */
export const renamed = { 'check-it-yourself': 'check-it', 'related-pages': 'next' } as const;

/** Every old address once; where several pages share one, it leads to the page that took most of its headings. */
export function moves(successors: readonly Successor[]): readonly Moved[] {
  const byAddress = Map.groupBy(
    successors.flatMap(({ url, title, replaces }) =>
      Object.entries(replaces).map(([from, fragments]) => ({ from, url, title, fragments })),
    ),
    ({ from }) => from,
  );
  return [...byAddress].map(([from, parts]) => {
    const [main] = [...parts].sort((a, b) => sizeOf(b.fragments) - sizeOf(a.fragments));
    if (!main) throw new Error(`${from}: no page takes it over.`);
    const fragments = parts.flatMap((part) =>
      Object.entries(part.fragments).map(([old, id]) => [old, id === '' ? part.url : `${part.url}#${id}`]),
    );
    return { from, to: main.url, title: main.title, fragments: Object.fromEntries(fragments) };
  });
}

function sizeOf(fragments: object): number {
  return Object.keys(fragments).length;
}

/** What the front matter of all pages says; read from the files, since a build hook knows no collection. */
export function successors(): readonly Successor[] {
  return globSync('content/docs/**/*.{md,mdx}')
    .sort()
    .flatMap((file) => {
      const { title, replaces } = parsePage(readFileSync(file, 'utf8'), file.endsWith('.mdx') ? 'mdx' : 'md')
        .frontMatter as Partial<Successor>;
      const id = file.replace(/^content\/docs\//, '').replace(/(\/?index)?\.mdx?$/, '');
      return replaces ? [{ url: urlOf(id), title: title ?? '', replaces }] : [];
    });
}
