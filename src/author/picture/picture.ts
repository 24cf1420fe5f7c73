/**
 * Takes the two pictures of the first page that README shows, from the built site: `npm run build && npm run picture`.
 * No server: the page asks Chromium, and Chromium gets the files of dist.
 */
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Route } from 'playwright-core';
import { flags, runScript } from '../words.ts';

const site = 'dist';
const folder = 'content/pictures';
const size = { width: 1280, height: 600 };
/** What a picture may weigh, since every reader of README loads one. */
const mostBytes = 60_000;

async function main(): Promise<void> {
  flags(process.argv.slice(2), []);
  if (!existsSync(join(site, 'index.html')))
    throw new Error(`${site}/index.html: expected the built site, found none. Run "npm run build" first.`);
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    for (const theme of ['light', 'dark'] as const) await take(browser, theme);
  } finally {
    await browser.close();
  }
}

async function take(browser: Browser, theme: 'light' | 'dark'): Promise<void> {
  const page = await browser.newPage({ viewport: size, colorScheme: theme, reducedMotion: 'reduce' });
  await page.route('**/*', answer);
  await page.goto('http://site.invalid/');
  const devtools = await page.context().newCDPSession(page);
  const shot = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 85 });
  const picture = Buffer.from(shot.data, 'base64');
  const file = `${folder}/home-${theme}.webp`;
  if (picture.length > mostBytes)
    throw new Error(
      `${file}: expected at most ${mostBytes} bytes, found ${picture.length}. Lower the quality.`,
    );
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, picture);
  console.log(`${file}: ${picture.length} bytes`);
}

async function answer(route: Route): Promise<void> {
  const asked = join(site, decodeURIComponent(new URL(route.request().url()).pathname));
  const path = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
  await (existsSync(path) ? route.fulfill({ path }) : route.abort());
}

await runScript('picture', main);
