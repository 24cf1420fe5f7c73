import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isStub } from '../../src/site/frame/integration.ts';
import { addresses, builtPages, htmlOf } from './pages.ts';

/** Addresses and anchors of the site before its pages were merged, as its readers may have kept them. */
const old = JSON.parse(readFileSync('test/site/old-addresses.json', 'utf8')) as Record<string, string>;

const ids = new Map(addresses().map((path) => [path, idsOf(htmlOf(path))]));
const successor = new Map(
  addresses().flatMap((path) => [...successorOf(path)].map((to) => [path, to] as const)),
);

function idsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? ''));
}

function successorOf(path: string): readonly string[] {
  const html = htmlOf(path);
  return isStub(html) ? [/<p>.*<a href="([^"]+)"/.exec(html)?.[1] ?? ''] : [];
}

/** Where a link ends: the fault, if it ends nowhere. */
function faultOf(link: string): string | undefined {
  const [address = '', anchor] = link.split('#');
  const path = address.replace(/\?.*/, '');
  const known = ids.get(path);
  if (!known) return existsSync(`dist${path}`) && !path.endsWith('/') ? undefined : `${path} is no page`;
  if (anchor === undefined || known.has(decodeURIComponent(anchor))) return undefined;
  const next = successor.get(path);
  return next ? faultOf(`${next}#${anchor}`) : `${path} has no anchor #${anchor}`;
}

test.each(Object.entries(old))('%s and its anchors still lead to what they led to', (path, anchors) => {
  const links = [
    path,
    ...anchors
      .split(' ')
      .filter(Boolean)
      .map((anchor) => `${path}#${anchor}`),
  ];
  expect(links.flatMap((link) => faultOf(link) ?? [])).toEqual([]);
});

test.each(builtPages())('%s links to nothing that is not there', (path) => {
  const links = [...htmlOf(path).matchAll(/<a\b[^>]*\shref="([^"]*)"/g)].map(([, href]) => href ?? '');
  const inside = links.filter((href) => /^[/#]/.test(href)).map((href) => href.replaceAll('&#38;', '&'));
  const faults = inside.flatMap((href) => faultOf(href.startsWith('#') ? `${path}${href}` : href) ?? []);
  expect([...new Set(faults)]).toEqual([]);
});
