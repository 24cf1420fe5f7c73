import { expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { visitor } from './browser.ts';
import { builtPages, htmlOf } from './pages.ts';
import { useBrowser } from './use-browser.ts';

const site = inject('siteUrl');
const browser = useBrowser();

/** One page of each kind stands for its template. */
const byKind = new Map(
  builtPages().flatMap((path) => {
    const kind = /data-kind="([^"]+)"/.exec(htmlOf(path))?.[1];
    return kind ? [[kind, path] as const] : [];
  }),
);

/** How much of what is seen moved while the page loaded, as browsers count it. */
async function shiftOf(page: Page, path: string): Promise<number> {
  await page.addInitScript(() => {
    const entries: { value: number }[] = [];
    Object.assign(globalThis, { shifts: entries });
    new PerformanceObserver((list) =>
      entries.push(...(list.getEntries() as unknown as { value: number }[])),
    ).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(site + path, { waitUntil: 'networkidle' });
  return page.evaluate(() =>
    (globalThis as unknown as { shifts: { value: number }[] }).shifts.reduce(
      (sum, { value }) => sum + value,
      0,
    ),
  );
}

test('there are kinds to look at', () => {
  expect(byKind.size).toBeGreaterThanOrEqual(3);
});

test.each([...byKind])(
  '%s: the head of %s is low and nothing moves, on a desktop and on a phone',
  async (kind, path) => {
    for (const [width, height] of [
      [1280, 160],
      [390, 220],
    ] as const) {
      const context = await visitor(browser(), 'light', width);
      const page = await context.newPage();
      expect(await shiftOf(page, path), `layout shift at ${width}`).toBeLessThanOrEqual(0.02);
      const head = await page.evaluate(() => document.querySelector('.head')?.getBoundingClientRect().height);
      if (kind !== 'home') expect(head, `height of the head at ${width}`).toBeLessThanOrEqual(height);
      await context.close();
    }
  },
);

test.each(['light', 'dark'] as const)('without JavaScript the theme is the system’s: %s', async (theme) => {
  const context = await browser().newContext({ javaScriptEnabled: false, colorScheme: theme });
  const page = await context.newPage();
  await page.goto(`${site}/plan/cidr-planning/`);
  const bright = await page
    .locator('body')
    .evaluate((body) => getComputedStyle(body).backgroundColor === 'rgb(255, 255, 255)');
  expect(bright).toBe(theme === 'light');
  expect(await page.locator('.search-open').isVisible()).toBe(false);
  await context.close();
});

test('a link into a closed fold opens it, also from an old address of the page', async () => {
  const context = await visitor(browser(), 'light');
  const page = await context.newPage();
  await page.goto(`${site}/plan/cidr-planning/#two-hundred-nodes`, { waitUntil: 'networkidle' });
  expect(await page.locator('#worked-examples').getAttribute('open')).not.toBeNull();
  await context.close();
});

test('the reader’s cluster is remembered, shown in the head and forgotten by one button', async () => {
  const context = await visitor(browser(), 'light');
  const page = await context.newPage();
  const line = page.locator('.cluster-line');
  await page.goto(`${site}/plan/cidr-planning/`, { waitUntil: 'networkidle' });
  expect(await line.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Your cluster' }).click();
  await page.locator('select[name=modes]').selectOption('overlay');
  await page.locator('select[name=dataplanes]').selectOption('cilium');
  const overlayOnly = page.locator('details.case[data-modes="overlay"]');
  expect(await overlayOnly.getAttribute('open')).not.toBeNull();
  await page.locator('select[name=modes]').selectOption('pod-subnet');
  expect(await overlayOnly.getAttribute('open')).toBeNull();
  expect(await overlayOnly.locator('summary').textContent()).toContain('For other clusters: Overlay');
  await page.locator('select[name=modes]').selectOption('overlay');
  await page.goto(`${site}/build/expand-pod-cidr/`, { waitUntil: 'networkidle' });
  expect(await line.locator('span').textContent()).toBe('Overlay · Cilium');
  const elsewhere = page.locator('.elsewhere');
  expect(await elsewhere.isVisible()).toBe(false);
  await page.goto(`${site}/build/byo-cilium/`, { waitUntil: 'networkidle' });
  expect(await elsewhere.textContent()).toContain('Not your cluster: this page is for BYO CNI.');
  expect(await elsewhere.isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Forget your cluster' }).click();
  await page.reload({ waitUntil: 'networkidle' });
  expect(await line.isVisible()).toBe(false);
  await context.close();
});
