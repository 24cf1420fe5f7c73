/** The part of Pagefind's browser interface that the dialog uses; see https://pagefind.app/docs/api/ */
export interface SearchEngine {
  search(words: string): Promise<{ readonly results: readonly { data(): Promise<SearchResult> }[] }>;
}

/** One page, with the sections that match. */
export interface SearchResult {
  readonly url: string;
  readonly meta: { readonly title: string };
  readonly sub_results: readonly { readonly url: string; readonly title: string; readonly excerpt: string }[];
}

/** Loads Pagefind from where the build puts it; rejects where there is none, as in the development server. */
export async function loadEngine(): Promise<SearchEngine> {
  const address = '/pagefind/pagefind.js';
  const engine = (await import(/* @vite-ignore */ address)) as SearchEngine & { init(): Promise<void> };
  await engine.init();
  return engine;
}
