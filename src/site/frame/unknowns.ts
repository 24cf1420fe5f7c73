import { existsSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { urlOf } from '../related.ts';

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
    [...body.matchAll(/<Unknown\s+settle="([^"]*)"\s*>([\s\S]*?)<\/Unknown>/g)].map(
      ([, settle = '', text = '']) => ({
        id: unknownId(id, settle),
        text: plain(text),
        settle,
        page: { url: urlOf(id), title },
      }),
    ),
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

/** Markdown and components without their marks. */
function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*_]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
