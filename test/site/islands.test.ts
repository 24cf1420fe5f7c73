import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { registerUrl } from '../../src/site/register/claims.ts';
import { visitor } from './browser.ts';
import { useBrowser } from './use-browser.ts';
import { allClaims } from '../content/data.ts';

const site = inject('siteUrl');
const browser = useBrowser();
const claims = allClaims();
const wrong = claims.filter(({ verdict }) => verdict === 'wrong').length;

test('the register finds entries by keyboard, and its address carries the filter to the next visitor', async () => {
  const context = await visitor(browser(), 'light');
  const page = await context.newPage();
  await page.goto(`${site}${registerUrl}`, { waitUntil: 'networkidle' });
  const found = page.locator('li.claim:visible');
  const status = page.locator('claims-register [role=status]');
  expect(await status.textContent()).toBe(`${claims.length} entries`);
  expect(await found.count()).toBe(0);
  await page.getByLabel('Verdict').focus();
  await page.keyboard.type('wrong');
  await page.waitForFunction(() => location.search === '?verdict=wrong');
  expect(await found.count()).toBe(wrong);
  expect(await status.textContent()).toBe(`${wrong} of ${claims.length} entries`);
  await page.reload({ waitUntil: 'networkidle' });
  expect(await found.count()).toBe(wrong);
  await page.getByRole('button', { name: 'Clear' }).press('Enter');
  await page.waitForFunction(() => location.search === '');
  expect(await found.count()).toBe(0);
  await context.close();
});

test('a reference page narrows to the rows that have the words, folds included, and says when none has', async () => {
  const context = await visitor(browser(), 'light');
  const page = await context.newPage();
  await page.goto(`${site}/reference/glossary/`, { waitUntil: 'networkidle' });
  const status = page.locator('page-filter [role=status]');
  await page.getByRole('searchbox', { name: 'Filter this page' }).fill('clusterip virtual');
  const rows = await page.locator('.sl-markdown-content tbody tr:visible').allTextContents();
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter((row) => !/clusterip/i.test(row) || !/virtual/i.test(row))).toEqual([]);
  expect(await status.textContent()).toMatch(new RegExp(`^${rows.length} of \\d+ entries$`));
  await page.getByRole('searchbox', { name: 'Filter this page' }).fill('no such words');
  expect(await status.textContent()).toBe('No entry has all of these words.');
  await page.getByRole('button', { name: 'Clear' }).press('Enter');
  expect(await status.textContent()).toMatch(/^\d+ entries$/);
  await context.close();
});

test('an old address of the register keeps its filter and leads to its claim', async () => {
  const last = claims.find(({ ids, verdict }) => ids.length > 1 && verdict === 'correct');
  const id = last?.ids.at(-1)?.toLowerCase() ?? '';
  const context = await visitor(browser(), 'light');
  const page = await context.newPage();
  await page.goto(`${site}/corrections/?verdict=correct#${id}`);
  await arrives(page, `${registerUrl}#${id}`);
  expect(new URL(page.url()).search).toBe('?verdict=correct');
  expect(await page.locator(`#${id}`).isVisible()).toBe(true);
  await page.goto(`${site}/corrections/${last?.topic}/#${id}`);
  await arrives(page, `${registerUrl}#${id}`);
  expect(await page.locator(`#${id}`).isVisible()).toBe(true);
  await context.close();
});

test('every claim stands in the register, under each of its numbers', async () => {
  const html = await (await fetch(`${site}${registerUrl}`)).text();
  const ids = claims.flatMap((claim) => claim.ids);
  expect(ids.filter((id) => !html.includes(`id="${id.toLowerCase()}"`))).toEqual([]);
});

test('without JavaScript the corrections, the snippets and both tabs are still there to read', async () => {
  const context = await browser().newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}${registerUrl}`);
  expect(await page.locator('claims-register noscript').innerText()).toContain('The filter needs JavaScript');
  await page.locator('#topic-overlay summary').click();
  expect(await page.locator('li.claim:visible').count()).toBe(
    claims.filter(({ topic }) => topic === 'overlay').length,
  );
  await page.goto(`${site}/build/create-a-cluster/`);
  expect(await page.locator('#snippet-create-overlay-cilium-cluster').innerText()).toContain(
    '--network-plugin-mode',
  );
  await context.close();
});

test('a pasted message narrows the list to its row, and a shared address does the same', async () => {
  const context = await visitor(browser(), 'light');
  const page = await context.newPage();
  const rows = page.locator('tr[data-error]:visible');
  await page.goto(`${site}/errors/`, { waitUntil: 'networkidle' });
  const all = await rows.count();
  await page.locator('error-filter textarea').fill('Pre-allocated IPs 1280 exceeds IPs available 1024');
  expect(await rows.evaluateAll((found) => found.map((row) => row.dataset['error']))).toEqual([
    'pre-allocated-ips',
  ]);
  await page.reload({ waitUntil: 'networkidle' });
  expect(await rows.count()).toBe(1);
  await page.locator('error-filter button').click();
  expect(await rows.count()).toBe(all);
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
  expect(target.pathname).not.toBe('/');
  await arrives(page, target.pathname);
  expect(await page.locator('main').textContent()).toMatch(/masquerad/i);
  await context.close();
});

test.each([
  ['hubble', '/operate/observe-with-hubble/'],
  ['pod addresses', '/understand/pod-addresses/'],
  ['kube-proxy', '/understand/service-addresses/'],
])(
  'the search for "%s" leads to the page that explains it, and to its corrections after it',
  async (words, address) => {
    const context = await visitor(browser(), 'light');
    const page = await context.newPage();
    await page.goto(`${site}/`, { waitUntil: 'networkidle' });
    await page.keyboard.press('Control+k');
    await page.locator('#search-words').fill(words);
    const links = page.locator('site-search dialog ol > li > a');
    await links.first().waitFor();
    const found = await links.evaluateAll((all) =>
      all.map((one) => new URL((one as HTMLAnchorElement).href).pathname),
    );
    const corrections = found.findIndex((path) => /^\/(myths|about\/claim-register)\//.test(path));
    expect(found.slice(0, 3)).toContain(address);
    expect(corrections).toBeGreaterThan(found.indexOf(address));
    await context.close();
  },
);

test('the corrections are also served as JSON, one entry for each row', async () => {
  const served = (await (await fetch(`${site}/corrections.json`)).json()) as { claims: { ids: string[] }[] };
  expect(served.claims.map(({ ids }) => ids)).toEqual(claims.map(({ ids }) => ids));
});

/** Waits until the browser was led to an address; without its anchor, any place on that page will do. */
async function arrives(page: Page, address: string): Promise<void> {
  await page
    .waitForURL((url) => [url.pathname, `${url.pathname}${url.hash}`].includes(address), { timeout: 10_000 })
    .catch(() => undefined);
  const { pathname, hash } = new URL(page.url());
  expect(address.includes('#') ? `${pathname}${hash}` : pathname, 'where the browser was led').toBe(address);
}
