import { expect, inject, test } from 'vitest';
import { bundle } from '../../src/site/downloads/bundle.ts';
import { bundleIds } from '../../src/site/downloads/tasks.ts';
import { unpack } from '../downloads/unpack.ts';
import { visitor } from './browser.ts';
import { useBrowser } from './use-browser.ts';
import { allSources } from '../content/data.ts';

const site = inject('siteUrl');
const browser = useBrowser();

test.each(bundleIds)('%s: the zip that the site serves holds the files of its bundle', async (id) => {
  const response = await fetch(`${site}/downloads/${id}.zip`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('zip');
  const files = unpack(new Uint8Array(await response.arrayBuffer()));
  expect(files.map(({ path, text }) => ({ path, text }))).toEqual(
    bundle(id, allSources()).map(({ path, text }) => ({ path: `${id}/${path}`, text })),
  );
});

test('the page of downloads offers each zip by a link that says which, and a click saves it', async () => {
  const context = await visitor(browser(), 'light');
  const page = await context.newPage();
  await page.goto(`${site}/build/downloads/`, { waitUntil: 'networkidle' });
  expect(await page.getByRole('link', { name: /^Download .*\.zip$/ }).count()).toBe(bundleIds.length);
  for (const id of bundleIds) {
    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name: `Download ${id}.zip`, exact: true }).click();
    expect((await saved).suggestedFilename()).toBe(`${id}.zip`);
    expect(
      await page
        .getByRole('list', { name: `Files of ${id}.zip` })
        .getByRole('listitem')
        .count(),
    ).toBe(bundle(id, allSources()).length);
  }
  await context.close();
});
