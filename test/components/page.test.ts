import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { snippet } from '../../snippets/registry.ts';
import { facts } from '../../src/aks/limits.ts';
import { citedSources } from '../../src/site/page/citations.ts';
import { onPage, pageSources, sourceNumber } from '../../src/site/page/on-page.ts';

const dir = mkdtempSync(join(tmpdir(), 'page-'));
afterAll(() => rmSync(dir, { recursive: true }));

const { source } = facts['reserved-test-net'];
const body =
  'One.\n\n<Snippet id="connect/credential" />\n\nTwo <Cite id="aks-cilium" /> and <Fact id="reserved-test-net" />.\n';
const filePath = join(dir, 'page.mdx');
writeFileSync(filePath, body);
const page = { filePath, body, data: {} };

test('an unknown snippet stops the build with page, line and the nearest id', async () => {
  const look = onPage(page, 'Snippet', 'connect/credential', () => snippet('connect/credential'));
  await expect(look).rejects.toThrow(
    `${filePath}:3: <Snippet id="connect/credential" />: Unknown snippet "connect/credential". Did you mean "connect/credentials"?`,
  );
});

test('sources are numbered as they come: citations, then those of facts', () => {
  expect(pageSources(page)).toEqual(['aks-cilium', source]);
  expect(sourceNumber(page, source)).toBe(2);
  expect(() => sourceNumber(page, 'rfc7348')).toThrow('source "rfc7348" is not in the text of the page');
});

test('a source named twice is listed once, and those of the front matter come last', () => {
  expect(citedSources('<Cite id="b" /> <Cite id="a" /> <Cite id="b" />', ['c', 'a'])).toEqual([
    'b',
    'a',
    'c',
  ]);
});
