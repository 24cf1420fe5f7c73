import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { fragmentOf } from '../../src/tools/plan-addresses/link.ts';
import { states } from '../plan-addresses/states.ts';
import { visitor } from './browser.ts';
import { builtPages, htmlOf } from './pages.ts';
import { useBrowser } from './use-browser.ts';

const site = inject('siteUrl');
const browser = useBrowser();
const url = `${site}/tools/plan-addresses/`;

test('every tool has the blocks of its template in their order', () => {
  const tools = builtPages().filter((path) => htmlOf(path).includes('data-kind="tool"'));
  expect(tools).toContain('/tools/plan-addresses/');
  for (const html of tools.map(htmlOf)) {
    const marks = [
      'tool-private',
      'tool-input',
      'tool-verdict',
      'id="do-next"',
      'id="not-judged"',
      'tool-share',
    ];
    const places = [...marks, 'id="how-it-decides"', 'id="by-hand"'].map((mark) => html.indexOf(mark));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  }
});

test('without JavaScript the example and its result are there, and no dead button', async () => {
  const context = await browser().newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  expect(await page.locator('.tool-verdict').innerText()).toContain('Fits');
  expect(await page.locator('.tool button:visible').count()).toBe(0);
  await context.close();
});

test('each state, by keyboard: the verdict has the focus, the old one is gone, axe finds nothing', async () => {
  const context = await visitor(browser(), 'light', 360);
  const page = await context.newPage();
  const loaded: Promise<number>[] = [];
  await page.goto(url, { waitUntil: 'networkidle' });
  page.on('response', (response) => {
    expect(response.url()).toContain(`${site}/_astro/`);
    loaded.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  await page.locator('#vnet').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('10.240.0.1/16');
  await page.keyboard.press('Control+Enter');
  await reaches(page, 'refused');
  expect(await page.locator('#vnet').getAttribute('aria-describedby')).toBe('refusal');
  await page.getByRole('button', { name: 'Take 10.240.0.0/16' }).press('Enter');
  await reaches(page, 'fits');
  await page.locator('#nodes').fill('');
  expect(await page.getByText('Changed since this result').isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  await reaches(page, 'partial');
  await page.getByRole('button', { name: 'Clear' }).press('Enter');
  await reaches(page, 'empty');
  await page.getByRole('button', { name: 'Node Subnet, too small' }).press('Enter');
  await reaches(page, 'fault');
  await page.getByRole('button', { name: 'Pod Subnet, in doubt' }).press('Enter');
  await reaches(page, 'doubt');
  await page.reload({ waitUntil: 'networkidle' });
  await page.locator('[data-verdict=doubt]').waitFor();
  const bytes = (await Promise.all(loaded.slice(0, 2))).reduce((sum, size) => sum + size, 0);
  expect(bytes, 'bytes of gzip on first use').toBeLessThanOrEqual(20 * 1024);
  await context.close();
});

test('a link carries the plan behind the #, one of another version says so, blocked storage too', async () => {
  const context = await visitor(browser(), 'dark');
  await context.addInitScript(() =>
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new Error('blocked');
      },
    }),
  );
  const page = await context.newPage();
  await page.goto(`${url}#plan=9&mode=overlay`, { waitUntil: 'networkidle' });
  await reaches(page, 'other-version');
  await page.goto(url + fragmentOf(states.faults.draft), { waitUntil: 'networkidle' });
  await reaches(page, 'fault');
  expect(await page.locator('#podCidr').inputValue()).toBe('11.0.0.0/24');
  expect(await page.getByText('This browser keeps nothing').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Add a pool' }).press('Enter');
  await page.keyboard.type('7');
  await page.getByRole('button', { name: 'Copy link' }).press('Enter');
  await page.waitForFunction(() => location.hash.includes('pool=7___'));
  await page.getByRole('button', { name: 'Show all pages for Overlay' }).press('Enter');
  expect(await page.locator('.cluster-line').innerText()).toContain('Overlay');
  await context.close();
});

async function reaches(page: Page, verdict: string): Promise<void> {
  await page.locator(`.tool-verdict[data-verdict=${verdict}]:focus`).waitFor({ timeout: 20_000 });
  expect(await page.locator('.tool-verdict').count()).toBe(1);
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
