import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { topicUrl } from '../../src/site/register/claims.ts';
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
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site}/corrections/`, { waitUntil: 'networkidle' });
  const found = page.locator('claims-register li.claim');
  const status = page.locator('claims-register [role=status]');
  expect(await status.textContent()).toBe(`${claims.length} entries in all`);
  expect(asked).not.toContain('/corrections/rows.json');
  await page.getByLabel('Verdict').focus();
  await page.keyboard.type('wrong');
  await page.waitForFunction(() => location.search === '?verdict=wrong');
  await found.nth(wrong - 1).waitFor();
  expect(await found.count()).toBe(wrong);
  expect(await status.textContent()).toBe(`${wrong} of ${claims.length} entries`);
  await page.reload({ waitUntil: 'networkidle' });
  expect(await found.count()).toBe(wrong);
  await page.getByRole('button', { name: 'Clear' }).press('Enter');
  await page.waitForFunction(() => location.search === '');
  expect(await found.count()).toBe(0);
  await context.close();
});

test('an address presets topic, verdict, document and words, and each entry found leads to its row', async () => {
  const context = await visitor(browser(), 'light');
  const page = await context.newPage();
  await page.goto(`${site}/corrections/?text=geneve&topic=encapsulation&verdict=wrong&document=002`, {
    waitUntil: 'networkidle',
  });
  expect(await page.locator('select[name=document]').inputValue()).toBe('002');
  const expected = claims.filter(
    ({ topic, verdict, places, claim, correction }) =>
      topic === 'encapsulation' &&
      verdict === 'wrong' &&
      places.some((place) => place.startsWith('002:')) &&
      `${claim} ${correction}`.toLowerCase().includes('geneve'),
  );
  expect(expected.length).toBeGreaterThan(3);
  const links = page.locator('claims-register li.claim .claim-head a');
  expect(await links.allTextContents()).toEqual(expected.map(({ ids }) => ids[0]));
  await links.first().press('Enter');
  await arrives(page, '/corrections/encapsulation/');
  expect(await page.locator('li.claim:target').textContent()).toContain(expected[0]?.correction);
  await context.close();
});

test('the register says so where its entries do not load, and tries again on the next change', async () => {
  const context = await visitor(browser(), 'light');
  const page = await context.newPage();
  await page.route('**/corrections/rows.json', (route) => route.abort());
  await page.goto(`${site}/corrections/?verdict=wrong`, { waitUntil: 'networkidle' });
  const status = page.locator('claims-register [role=status]');
  expect(await status.textContent()).toContain('did not load');
  await page.unroute('**/corrections/rows.json');
  await page.locator('select[name=document]').selectOption('004');
  await page.locator('claims-register li.claim').first().waitFor();
  expect(await status.textContent()).toMatch(/^\d+ of \d+ entries$/);
  await context.close();
});

test('an address from the time of the one-page register still leads to its claim', async () => {
  const last = claims.find(({ ids, verdict }) => ids.length > 1 && verdict === 'correct');
  const id = last?.ids.at(-1)?.toLowerCase() ?? '';
  const context = await visitor(browser(), 'light');
  const page = await context.newPage();
  await page.goto(`${site}/corrections/?verdict=wrong#${id}`);
  await arrives(page, `/corrections/${last?.topic}/#${id}`);
  expect(await page.locator(`#${id}`).isVisible()).toBe(true);
  await context.close();
});

test('every claim stands on the built page of its topic, under each of its numbers', async () => {
  for (const topic of new Set(claims.map((claim) => claim.topic))) {
    const html = await (await fetch(`${site}${topicUrl(topic)}`)).text();
    const ids = claims.filter((claim) => claim.topic === topic).flatMap((claim) => claim.ids);
    expect(ids.filter((id) => !html.includes(`id="${id.toLowerCase()}"`))).toEqual([]);
  }
});

test('without JavaScript the corrections, the snippets and both tabs are still there to read', async () => {
  const context = await browser().newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}/corrections/`);
  expect(await page.getByText('The filter needs JavaScript').isVisible()).toBe(true);
  expect(await page.locator('.corrected li:visible').count()).toBe(
    claims.filter(({ harm }) => harm === 'high').length,
  );
  await page.locator('.claim-counts a[href="/corrections/overlay/"]').click();
  expect(await page.locator('li.claim:visible').count()).toBe(
    claims.filter(({ topic }) => topic === 'overlay').length,
  );
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
    const corrections = found.findIndex((path) => path.startsWith('/corrections/'));
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
