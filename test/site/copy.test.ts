import type { Page } from 'playwright-core';
import { expect, test, inject } from 'vitest';
import { snippet } from '../../snippets/registry.ts';
import { commandRows, type Purpose } from '../../src/site/tables/commands.ts';
import { fencesOf } from '../twins.ts';
import { readPages } from '../content/read.ts';
import { visitor } from './browser.ts';
import { useBrowser } from './use-browser.ts';

const site = inject('siteUrl');
const browser = useBrowser();

interface Component {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every face of every snippet on a page, in page order, without the trailing newline. */
const expectedOn = readPages()
  .map((page) => ({
    url: page.url,
    illustrations: page.fences.map(({ value }) => value.text),
    texts: page.components.flatMap(({ value }) => snippetTexts(value)),
    /** Those, and the texts that the sheet of commands shows without a button. */
    fences: page.components.flatMap(({ value }) => [...snippetTexts(value), ...listedTexts(value)]),
  }))
  .filter(({ texts }) => texts.length > 0);

function snippetTexts({ name, attributes }: Component): string[] {
  if (name !== 'Snippet') return [];
  return snippet(attributes['id'] ?? '').faces.map(({ text }) => text.replace(/\n$/, ''));
}

function listedTexts({ name, attributes }: Component): string[] {
  if (name !== 'Commands') return [];
  return commandRows(attributes['purpose'] as Purpose).flatMap(({ faces }) =>
    faces.flatMap(({ text }) => (text === undefined ? [] : [text.replace(/\n$/, '')])),
  );
}

test.each(expectedOn)(
  '$url: module, clipboard, page and Markdown form hold the same text, byte for byte',
  async ({ url, texts, fences, illustrations }) => {
    const context = await visitor(browser(), 'light');
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site });
    const page = await context.newPage();
    await page.goto(site + url, { waitUntil: 'networkidle' });
    expect(await shownIn(page), 'text on the page').toEqual(texts);
    expect(await pressAll(page), 'text on the clipboard').toEqual(texts);
    const twin = await page.locator('link[rel="alternate"][type="text/markdown"]').getAttribute('href');
    const markdown = await (await fetch(new URL(twin ?? '', site))).text();
    expect(fencesOf(markdown, illustrations), 'text in the Markdown form').toEqual(fences);
    await context.close();
  },
);

/** What each snippet shows, hidden tabs included, line by line as the highlighter cut it. */
function shownIn(page: Page): Promise<string[]> {
  return page
    .locator('.snippet .expressive-code pre:not(.output pre)')
    .evaluateAll((blocks) =>
      blocks.map((block) =>
        [...block.querySelectorAll('.ec-line')]
          .map((line) => (line.textContent ?? '').replace(/\n$/, ''))
          .join('\n'),
      ),
    );
}

/** Presses every copy button, those in hidden tabs included, and reads the clipboard after each. */
async function pressAll(page: Page): Promise<string[]> {
  const buttons = await page.locator('.snippet .copy button').all();
  const copied: string[] = [];
  for (const button of buttons) {
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await button.evaluate((element: HTMLButtonElement) => element.click());
    await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
    copied.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  return copied;
}

test('choosing Pulumi in one snippet chooses it in every other, also on the next visit', async () => {
  const context = await visitor(browser(), 'light');
  const page = await context.newPage();
  await page.goto(`${site}/build/create-a-cluster/`, { waitUntil: 'networkidle' });
  const tabs = page.getByRole('tab', { name: 'Pulumi (TypeScript)' });
  await tabs.nth(2).click();
  const selected = (): Promise<(string | null)[]> =>
    tabs.evaluateAll((all) => all.map((tab) => tab.getAttribute('aria-selected')));
  expect(new Set(await selected())).toEqual(new Set(['true']));
  await page.reload({ waitUntil: 'networkidle' });
  expect(new Set(await selected())).toEqual(new Set(['true']));
  await context.close();
});
