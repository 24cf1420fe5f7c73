import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { visitor } from './browser.ts';

/** What a first visit of one page loads, gzip bytes by kind. */
export interface Weight {
  readonly path: string;
  readonly document: number;
  readonly css: number;
  readonly js: number;
  readonly other: number;
  readonly total: number;
}

/** Opens a page with an empty cache and adds up everything it fetched until the network was quiet, each body gzipped. */
export async function weigh(browser: Browser, site: string, path: string): Promise<Weight> {
  const context = await visitor(browser, 'light');
  const page = await context.newPage();
  const bodies: Promise<{ kind: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    bodies.push(response.body().then((body) => ({ kind, bytes: gzipSync(body, { level: 9 }).length })));
  });
  await page.goto(site + path, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1000);
  const loaded = await Promise.all(bodies);
  await context.close();
  const sum = (...kinds: string[]): number =>
    loaded.filter(({ kind }) => kinds.includes(kind)).reduce((total, { bytes }) => total + bytes, 0);
  const [document, css, js] = [sum('document'), sum('stylesheet'), sum('script')];
  const total = loaded.reduce((all, { bytes }) => all + bytes, 0);
  return { path, document, css, js, other: total - document - css - js, total };
}
