import { inOrder, mostWords, tellingWords, type Kind } from './search-order.ts';

/** One page, with the sections that match. */
export interface SearchResult {
  readonly url: string;
  readonly meta: { readonly title: string };
  readonly sub_results: readonly { readonly url: string; readonly title: string; readonly excerpt: string }[];
}

/** A page that was found; `data` loads what it says. */
export interface Found {
  readonly id: string;
  readonly score: number;
  data(): Promise<SearchResult>;
}

/** Finds pages by words, the best first. */
export interface SearchEngine {
  /** Pages that have every word, those aside that stand on every page. */
  search(words: string): Promise<readonly Found[]>;
  /** Pages that have some of them, those with most first. */
  searchSome(words: string): Promise<readonly Found[]>;
}

/** The part of Pagefind's browser interface that this needs; see https://pagefind.app/docs/api/ */
interface Pagefind {
  init(): Promise<void>;
  search(
    words: string,
    options: { readonly filters: { readonly kind: Kind } },
  ): Promise<{ readonly results: readonly Found[] }>;
}

/** Loads Pagefind from where the build puts it; rejects where there is none, as in the development server. */
export async function loadEngine(): Promise<SearchEngine> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  const ofKind = async (words: string, kind: Kind): Promise<readonly Found[]> =>
    (await pagefind.search(words, { filters: { kind } })).results;
  const search = async (words: string): Promise<readonly Found[]> => {
    const asked = tellingWords(words).join(' ') || words;
    return inOrder({ guide: await ofKind(asked, 'guide'), corrections: await ofKind(asked, 'corrections') });
  };
  return {
    search,
    searchSome: async (words) => mostWords(await Promise.all(tellingWords(words).map(search))),
  };
}
