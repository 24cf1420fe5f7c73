import { existsSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { parsePage } from '../page/parse.ts';
import { urlOf } from '../page/related.ts';

/** Something that nobody knows yet, and what would settle it. */
export interface OpenQuestion {
  readonly id: string;
  /** The clause on the page, without markup. */
  readonly text: string;
  readonly settle: string;
  /** The page that has it. */
  readonly page: { readonly url: string; readonly title: string };
}

interface Page {
  readonly id: string;
  readonly body?: string | undefined;
  readonly data: { readonly title: string };
}

/** Every `<Unknown>` of these pages, in their order. */
export function openQuestions(pages: readonly Page[]): readonly OpenQuestion[] {
  return pages.flatMap(({ id, body = '', data: { title } }) =>
    parsePage(body)
      .components.filter(({ value }) => value.name === 'Unknown')
      .map(({ value: { text, attributes } }) => {
        const settle = attributes['settle'] ?? '';
        return {
          id: unknownId(id, settle),
          text: text.replace(/\s+/g, ' ').trim(),
          settle,
          page: { url: urlOf(id), title },
        };
      }),
  );
}

/** The address of an unknown on the page that lists them: that of its page and what would settle it. */
export function unknownId(page: string, settle: string): string {
  return `u-${createHash('sha256').update(`${page} ${settle}`).digest('hex').slice(0, 6)}`;
}

/** The address of the page that lists them; undefined while it is not written. */
export function unknownsPage(): string | undefined {
  return existsSync('content/docs/reference/unknowns.mdx') ? '/reference/unknowns/' : undefined;
}
