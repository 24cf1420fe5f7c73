import AxeBuilder from '@axe-core/playwright';
import { describe, expect, test, inject } from 'vitest';
import { visitor, type Theme } from './browser.ts';
import { builtPages } from './pages.ts';
import { useBrowser } from './use-browser.ts';

const site = inject('siteUrl');
const browser = useBrowser();

test('there are pages to look at', () => {
  expect(builtPages().length).toBeGreaterThanOrEqual(9);
});

describe.each(['light', 'dark'] as const satisfies readonly Theme[])('in the %s theme', (theme) => {
  test.each(builtPages())('%s has no axe violation', async (path) => {
    const context = await visitor(browser(), theme);
    const page = await context.newPage();
    await page.goto(site + path, { waitUntil: 'networkidle' });
    expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
    // Expressive Code makes scrollable blocks focusable when the browser is idle; axe before that reports a race.
    await page.waitForTimeout(500);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
    await context.close();
  });
});

test.each(builtPages())('%s does not scroll sideways on a phone', async (path) => {
  const context = await visitor(browser(), 'light', 375);
  const page = await context.newPage();
  await page.goto(site + path, { waitUntil: 'networkidle' });
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBe(0);
  await context.close();
});

test.each(builtPages())('%s opens without an error in the console and asks nobody else', async (path) => {
  const context = await visitor(browser(), 'light');
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on(
    'request',
    (request) =>
      !request.url().startsWith(site) && !request.url().startsWith('data:') && faults.push(request.url()),
  );
  const response = await page.goto(site + path, { waitUntil: 'networkidle' });
  expect(response?.ok() || path === '/404.html').toBe(true);
  expect(faults.filter((fault) => !(path === '/404.html' && /404/.test(fault)))).toEqual([]);
  await context.close();
});
