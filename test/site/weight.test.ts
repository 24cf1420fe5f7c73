import { expect, inject, test } from 'vitest';
import { weigh } from './weigh.ts';
import { builtPages } from './pages.ts';
import { useBrowser } from './use-browser.ts';

const site = inject('siteUrl');
const browser = useBrowser();

/** KB of 1024 bytes, gzip: what the HTML of a page of the register may weigh. */
const limit = 40;

test('there is a register, and a page for each of its topics', () => {
  expect(registerPages().length).toBe(21);
});

test.each(registerPages())(
  `%s weighs at most ${limit} KB, and loads no entries before they are asked for`,
  async (path) => {
    const { document, other } = await weigh(browser(), site, path);
    expect(document / 1024).toBeLessThanOrEqual(limit);
    expect(document).toBeGreaterThan(5000);
    expect(other / 1024).toBeLessThanOrEqual(5);
  },
);

function registerPages(): readonly string[] {
  return builtPages().filter((path) => path.startsWith('/corrections/'));
}
