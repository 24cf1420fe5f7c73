import GithubSlugger from 'github-slugger';
import { urlOf } from './related.ts';

interface TaughtPage {
  readonly id: string;
  readonly body?: string | undefined;
  readonly data: { readonly title: string };
}

/** Finds the words of the heading that an address leads to; the title of the page where it has no anchor. */
export function lessonFinder(pages: readonly TaughtPage[]): (address: string) => string {
  const lessons = new Map(
    pages.flatMap((page) => [[urlOf(page.id), page.data.title] as const, ...headingsOf(page)]),
  );
  return (address) => lessons.get(address) ?? address;
}

function headingsOf({ id, body = '' }: TaughtPage): readonly (readonly [string, string])[] {
  const slugger = new GithubSlugger();
  return [...body.matchAll(/^#{2,4} +(.+?) *$/gm)].map(([, text = '']) => {
    const plain = text.replaceAll('`', '');
    return [`${urlOf(id)}#${slugger.slug(plain)}`, plain];
  });
}
