import { expect, test } from 'vitest';
import { sidebar } from '../../src/site/build/sidebar.ts';
import { readPages } from '../content/read.ts';

/** Every address that the sidebar names, and folders that it takes whole. */
function named(items: readonly unknown[]): string[] {
  return items.flatMap((item) => {
    const { slug, link, items: inner, autogenerate } = item as Record<string, unknown>;
    if (Array.isArray(inner)) return named(inner);
    if (autogenerate) return [`/${(autogenerate as { directory: string }).directory}/*`];
    return [slug === undefined ? String(link) : `/${String(slug)}/`];
  });
}

const addresses = named(sidebar);

/** Addresses of pages that no entry leads to. */
function missing(entries: readonly string[], pages: readonly string[]): readonly string[] {
  const folders = entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1));
  return pages.filter((url) => !entries.includes(url) && !folders.some((folder) => url.startsWith(folder)));
}

test('a page that the sidebar forgets is found', () => {
  expect(missing(['/a/', '/c/*'], ['/a/', '/b/', '/c/d/'])).toEqual(['/b/']);
});

test('the sidebar leads to every page, and to each once', () => {
  const pages = readPages()
    .map(({ url }) => url)
    .filter((url) => url !== '/404/');
  expect(missing(addresses, pages)).toEqual([]);
  expect(new Set(addresses).size).toBe(addresses.length);
});
