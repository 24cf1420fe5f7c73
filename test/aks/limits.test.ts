import { expect, test } from 'vitest';
import { facts } from '../../src/aks/limits.ts';
import { parameterRules } from '../../src/aks/parameters.ts';
import { defaultServiceCidr, reservedRanges } from '../../src/aks/reserved.ts';
import { allSources } from '../../src/site/sources.ts';
import { readPages } from '../content/read.ts';

/**
 * The numbers a second time, entered from the sources and not from src/aks/limits.ts, as in double-entry
 * book-keeping: one slipped digit disagrees with the other entry. A number that changes at the source changes here too.
 */
const entered = {
  ENTERED
} as const satisfies Record<keyof typeof facts, readonly [text: string, source: string]>;

test('every number agrees with its second entry, and cites the source it was read in', () => {
  const stated = Object.fromEntries(Object.entries(facts).map(([id, { text, source }]) => [id, [text, source]]));
  expect(stated).toEqual(entered);
});

test('numbers that depend on each other agree', () => {
  const of = (id: keyof typeof facts): number => Number(facts[id].text.replaceAll(/[,/]/g, ''));
  const outer = 14 + 20 + 8;
  expect(of('tunnel-overhead-ipv4')).toBe(outer + of('vxlan-header-bytes'));
  expect(of('tunnel-overhead-ipv4')).toBe(outer + of('geneve-header-bytes'));
  expect(of('tunnel-overhead-ipv6')).toBe(of('tunnel-overhead-ipv4') + 20);
  expect(of('overlay-node-addresses')).toBe(2 ** (32 - of('overlay-node-prefix')));
  expect(of('overlay-max-pods-per-node')).toBeLessThan(of('overlay-node-addresses'));
  expect(of('overlay-default-max-pods')).toBeLessThanOrEqual(of('overlay-max-pods-per-node'));
  expect(of('nodes-in-that-prefix')).toBeGreaterThanOrEqual(of('overlay-max-nodes'));
  expect(of('nodes-in-that-prefix') / 2).toBeLessThan(of('overlay-max-nodes'));
});

test('what pages state about ranges is what the rules refuse and the snippets use', () => {
  expect(Object.entries(facts).flatMap(([id, { text }]) => (id.startsWith('reserved-') ? [text] : [])).sort()).toEqual(
    [...reservedRanges].sort(),
  );
  expect(facts['default-pod-cidr'].text).toBe(parameterRules.podCidr.initial);
  expect(facts['default-service-cidr'].text).toBe(defaultServiceCidr);
});

test('every number is shown on a page, and every rule of a parameter names a source that exists', () => {
  const shown = new Set(readPages().flatMap(({ components }) => components.map(({ value }) => value.attributes['id'])));
  expect(Object.keys(facts).filter((id) => !shown.has(id))).toEqual([]);
  const sources = allSources();
  expect(Object.entries(parameterRules).filter(([, { source }]) => !sources.has(source)).map(([name]) => name)).toEqual([]);
});
