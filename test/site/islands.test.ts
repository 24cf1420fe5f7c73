import { expect, inject, test } from 'vitest';
import { allClaims } from '../../src/site/claims.ts';
import { visitor } from './browser.ts';
import { useBrowser } from './use-browser.ts';

const site = inject('siteUrl');
const browser = useBrowser();
const claims = allClaims();
const wrong = claims.filter(({ verdict }) => verdict === 'wrong').length;

test('the register narrows by keyboard, and its address carries the filter to the next visitor', async () => {
  const context = await visitor(browser(), 'light');
  const page = await context.newPage();
  await page.goto(`${site}/corrections/`, { waitUntil: 'networkidle' });
  const shown = page.locator('li.claim:visible');
  expect(await shown.count()).toBe(claims.length);
  await page.getByLabel('Verdict').focus();
  await page.keyboard.type('wrong');
  await page.waitForFunction(() => location.search === '?verdict=wrong');
  expect(await shown.count()).toBe(wrong);
  expect(await page.locator('claims-register [role=status]').textContent()).toBe(
    `${wrong} of ${claims.length} entries`,
  );
  await page.reload({ waitUntil: 'networkidle' });
  expect(await shown.count()).toBe(wrong);
  await context.close();
});

test('a deep link shows its correction even where the filter would hide it', async () => {
  const hidden = claims.find(({ verdict }) => verdict === 'correct');
  const id = hidden?.ids[0]?.toLowerCase() ?? '';
  const context = await visitor(browser(), 'light');
  const page = await context.newPage();
  await page.goto(`${site}/corrections/?verdict=wrong#${id}`, { waitUntil: 'networkidle' });
  expect(await page.locator(`#${id}`).isVisible()).toBe(true);
  await context.close();
});

test('without JavaScript the register, the snippets and both tabs are still there to read', async () => {
  const context = await browser().newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}/corrections/`);
  expect(await page.locator('li.claim:visible').count()).toBe(claims.length);
  await page.goto(`${site}/build/create-a-cluster/`);
  expect(await page.locator('#snippet-create-overlay-cluster').innerText()).toContain(
    '--network-plugin-mode',
  );
  await context.close();
});

test('the search opens by Ctrl+K, finds a page and leads there by Enter', async () => {
  const context = await visitor(browser(), 'dark');
  const page = await context.newPage();
  await page.goto(`${site}/`, { waitUntil: 'networkidle' });
  await page.keyboard.press('Control+k');
  await page.locator('#search-words').fill('masquerade');
  const first = page.locator('site-search dialog ol a').first();
  await first.waitFor();
  const target = new URL((await first.getAttribute('href')) ?? '', site);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === target.pathname && url.pathname !== '/');
  expect(await page.locator('main').textContent()).toMatch(/masquerad/i);
  await context.close();
});

test('the corrections are also served as JSON, one entry for each row', async () => {
  const served = (await (await fetch(`${site}/corrections.json`)).json()) as { claims: { ids: string[] }[] };
  expect(served.claims.map(({ ids }) => ids)).toEqual(claims.map(({ ids }) => ids));
});
