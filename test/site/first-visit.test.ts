import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtPages, htmlOf } from './pages.ts';

/** KB of 1024 bytes, gzip, of what a first visit loads before anybody does anything. */
const mostOnAGuide = 40;
/** A deep dive has a figure a case, which stands in the page itself. */
const mostOnADeepDive = 44;
const mostInTheMiddle = 33;

/** Pages that follow a template; the register of all claims, which is one list, is not read on a phone. */
const pages = builtPages().flatMap((path) => {
  const html = htmlOf(path);
  const kind = /data-kind="([^"]+)"/.exec(html)?.[1];
  const most = kind === 'deep-dive' ? mostOnADeepDive : mostOnAGuide;
  return kind && kind !== 'about' ? [{ path, most, kilobytes: weightOf(html) / 1024 }] : [];
});

/** The page with its styles and scripts; scripts that those import count too. */
function weightOf(html: string): number {
  const styles = [...html.matchAll(/<link rel="stylesheet" href="(\/[^"]+)"/g)];
  const scripts = [...html.matchAll(/<script type="module" src="(\/[^"]+)"/g)];
  const files = [...styles, ...scripts].map(([, file]) => readFileSync(`dist${file}`));
  return [Buffer.from(html), ...files].reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);
}

test('half of the pages are light on a first visit', () => {
  const sorted = pages.map(({ kilobytes }) => kilobytes).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(mostInTheMiddle);
});

test('no page in a template weighs more than a phone should load', () => {
  expect(pages.filter(({ kilobytes, most }) => kilobytes > most)).toEqual([]);
});
