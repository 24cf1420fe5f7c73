import { expect, test } from 'vitest';
import { snippet } from '../../snippets/registry.ts';
import { urlOf, type LinkedPage } from '../../src/site/related.ts';
import { markdownTwin, type TwinPage } from '../../src/site/twin/twin.ts';
import { fencesOf } from '../twins.ts';
import { readPages } from './read.ts';
import type { Page } from './page.ts';

const pages = readPages().filter(({ url }) => url !== '/404/');

/** The page as Astro's collection would give it. */
function entryOf({ file, url, text, frontMatter }: Page): TwinPage {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
  const day = frontMatter['verified'];
  const verified = day instanceof Date ? day.toISOString().slice(0, 10) : (day as string | undefined);
  const data = { ...(frontMatter as unknown as TwinPage['data']), verified };
  return { id: url === '/' ? '' : url.slice(1, -1), filePath: file, body, data };
}

const entries = pages.map(entryOf);
const linked: readonly LinkedPage[] = entries;
const rows = pages.map((page, index) => ({ page, url: page.url, entry: entries[index] as TwinPage }));

test.each(rows)('$url has a Markdown form with every snippet byte for byte, and no component left', ({ page, entry, url }) => {
  const twin = markdownTwin(entry, linked);
  const shown = page.components.filter(({ value }) => value.name === 'Snippet').map(({ value }) => value.attributes['id'] ?? '');
  expect(fencesOf(twin, page.fences.map(({ value }) => value.text))).toEqual(shown.flatMap((id) => snippet(id).faces.map(({ text }) => text.replace(/\n$/, ''))));
  expect(twin.replace(/`[^`\n]+`/g, '').replace(/^```[\s\S]*?^```/gm, '')).not.toMatch(/<\/?[A-Z]|^import /m);
  expect(twin.startsWith(`# ${entry.data.title}\n`)).toBe(true);
  expect(urlOf(entry.id)).toBe(url);
});

test('a component without words stops the build and says where', () => {
  const page = { id: 'x', filePath: 'content/docs/x.mdx', body: 'One.\n\n<Citee id="a" />\n', data: { title: 'X', description: 'Y' } };
  expect(() => markdownTwin(page, [])).toThrow('content/docs/x.mdx:3: <Citee> has no Markdown form. Did you mean "Cite"?');
});
