import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measure } from './frame/measure.ts';
import { templateFaults } from './frame/templates.ts';
import { builtPages } from './pages.ts';

const pages = builtPages()
  .filter((path) => path.endsWith('/'))
  .map((path) => ({ path, html: readFileSync(`dist${path}index.html`, 'utf8') }))
  .filter(({ html }) => html.includes('data-kind="'))
  .map(({ path, html }) => ({ path, page: measure(html) }));

test.each(pages)('$path keeps to its template', ({ path, page }) => {
  expect(templateFaults(page).map((fault) => `${path} (${page.kind}): ${fault}`)).toEqual([]);
});

test('guides and deep dives together are short enough to read', () => {
  const words = pages
    .filter(({ page: { kind } }) => kind === 'guide' || kind === 'deep-dive')
    .reduce((sum, { page }) => sum + page.words, 0);
  expect(words).toBeGreaterThan(0);
  expect(words).toBeLessThanOrEqual(55_000);
});
