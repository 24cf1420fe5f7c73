import { expect, test } from 'vitest';
import { snippet, snippetIds } from '../../snippets/registry.ts';
import { lab } from '../journeys/lab.ts';
import { describeFindings } from './finding.ts';
import { contextFaults, labOrderFaults, labPages } from './guards/lab.ts';
import { readPages } from './read.ts';

const pages = labPages(readPages());
const shell = snippetIds
  .filter((id) => id.startsWith('lab-'))
  .flatMap((id) =>
    snippet(id)
      .faces.filter(({ language }) => language === 'bash')
      .map(({ text }) => ({ id, text })),
  );

test('each page of the lab has a place of its own in the order', () => {
  const orders = pages.map(({ frontMatter }) => (frontMatter['sidebar'] as { order?: number }).order);
  expect(orders).toEqual(pages.map((_, index) => index + 1));
});

test('the journey runs every snippet of the lab in the order in which the pages show them', () => {
  expect(describeFindings(labOrderFaults(pages, lab))).toBe('');
});

test.each(shell)('$id: every kubectl command names a context of the lab', ({ id, text }) => {
  expect(describeFindings(contextFaults(id, text))).toBe('');
});

test('each page leads on to the next one', () => {
  for (const [index, { links }] of pages.entries()) {
    const next = pages[index + 1]?.url;
    if (next) expect(links.map(({ value }) => value)).toContain(next);
  }
});
