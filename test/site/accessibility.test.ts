import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { visitor, type Theme } from './browser.ts';
import { pagesToLookAt } from './pages.ts';
import { useBrowser } from './use-browser.ts';

const site = inject('siteUrl');
const browser = useBrowser();
const inTurn = { concurrent: false };

/** What the page said in the console or asked of strangers. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on(
    'request',
    (request) =>
      !request.url().startsWith(site) && !request.url().startsWith('data:') && faults.push(request.url()),
  );
  return faults;
}

/**
 * One visit a page: opening it takes longer than looking at it. Pages are looked at beside each other, the looks at one
 * page in turn; so each test counts its assertions with an `expect` of its own.
 */
describe.concurrent.each(pagesToLookAt())('%s', (path) => {
  let context: BrowserContext;
  let page: Page;
  let faults: string[];
  let isServed: boolean;

  beforeAll(async () => {
    context = await visitor(browser(), 'light');
    page = await context.newPage();
    faults = faultsOf(page);
    const response = await page.goto(site + path, { waitUntil: 'networkidle' });
    isServed = response?.ok() === true || path === '/404.html';
    // Expressive Code makes scrollable blocks focusable when the browser is idle; axe before that reports a race.
    await page.waitForTimeout(500);
  });
  afterAll(() => context.close());

  test('opens without an error in the console and asks nobody else', inTurn, ({ expect }) => {
    expect(isServed).toBe(true);
    expect(faults.filter((fault) => !(path === '/404.html' && /404/.test(fault)))).toEqual([]);
  });

  test.for(['light', 'dark'] as const satisfies readonly Theme[])(
    'has no axe violation in the %s theme',
    inTurn,
    async (theme, { expect }) => {
      await page.emulateMedia({ colorScheme: theme });
      const { violations } = await new AxeBuilder({ page })
        .options({ resultTypes: ['violations'] })
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
    },
  );

  test('does not scroll sideways on a phone', inTurn, async ({ expect }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    expect(page.viewportSize()?.width).toBe(360);
    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth === clientWidth) return [];
      const beyond = [...document.querySelectorAll('main *')].filter(
        (element) => element.getBoundingClientRect().right > clientWidth,
      );
      return [
        `page: ${scrollWidth - clientWidth} px`,
        ...beyond.slice(0, 3).map(({ outerHTML }) => outerHTML.slice(0, 120)),
      ];
    });
    expect(wide, 'wider than a phone; let it scroll by itself, or break its words').toEqual([]);
  });
});
