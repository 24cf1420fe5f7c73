import { chromium, type Browser, type BrowserContext } from 'playwright-core';

/** Debian's Chromium, headless; it opens no connection of its own. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export type Theme = 'light' | 'dark';

/** A fresh visitor who prefers this theme; `width` in CSS pixels. */
export function visitor(browser: Browser, theme: Theme, width = 1280): Promise<BrowserContext> {
  return browser.newContext({
    colorScheme: theme,
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  });
}
