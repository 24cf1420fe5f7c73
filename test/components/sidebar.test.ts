import { expect, test } from 'vitest';
import { groups } from '../../src/site/build/sidebar.ts';
import { readPages } from '../content/read.ts';

const addresses = Object.values(groups).flatMap((entries) => entries.map(([, page]) => `/${page}/`));
const labels = Object.entries(groups).flatMap(([group, entries]) => [
  group,
  ...entries.map(([label]) => label),
]);

test('every page is in a group, so that a reader finds it by the menu', () => {
  const pages = readPages()
    .map(({ url }) => url)
    .filter((url) => url !== '/404/' && url !== '/');
  expect(
    pages.filter((url) => !addresses.includes(url)),
    'pages in no group of src/site/build/sidebar.ts: merge them, or add them to one',
  ).toEqual([]);
});

test('the sidebar leads to each page once', () => {
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('labels are short enough for one line', () => {
  expect(labels.filter((label) => label.split(' ').length > 3 || label.length > 22)).toEqual([]);
});
