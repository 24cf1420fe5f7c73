import { expect, test } from 'vitest';
import { features } from '../../src/aks/features/index.ts';
import { factParts, facts } from '../../src/aks/limits.ts';
import { parameterRules } from '../../src/aks/parameters.ts';
import { defaultServiceCidr, reservedRanges } from '../../src/aks/reserved.ts';
import { rules } from '../../src/aks/rules/index.ts';
import { factIdsIn, factIdsOf } from '../../src/aks/rules/prose.ts';
import { allSources } from '../../src/site/sources.ts';
import { describeFindings } from '../content/finding.ts';
import { readPages } from '../content/read.ts';
import { addressEntries } from './entries/addresses.ts';
import { egressEntries } from './entries/egress.ts';
import type { Entries } from './entries/entries.ts';
import { measureEntries } from './entries/measures.ts';
import { otherEntries } from './entries/others.ts';
import { versionEntries } from './entries/versions.ts';
import { idsInTwoParts } from './fact-faults.ts';

/**
 * The numbers a second time, compared with our notes on the sources on 2026-11-21: as in double-entry book-keeping, a
 * slipped digit or a changed source disagrees with the other entry. Whoever changes one reads the source, then changes both.
 */
const entered = {
  ...addressEntries,
  ...versionEntries,
  ...egressEntries,
  ...measureEntries,
  ...otherEntries,
} satisfies Entries<typeof facts>;

test('every number agrees with its second entry, and cites the source it was read in', () => {
  const stated = Object.fromEntries(
    Object.entries(facts).map(([id, { text, source }]) => [id, [text, source]]),
  );
  expect(stated).toEqual(entered);
});

test('each number has one home', () => {
  expect(describeFindings(idsInTwoParts(factParts))).toBe('');
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
  expect(
    Object.entries(facts)
      .flatMap(([id, { text }]) => (id.startsWith('reserved-') ? [text] : []))
      .sort(),
  ).toEqual([...reservedRanges].sort());
  expect(facts['default-pod-cidr'].text).toBe(parameterRules.podCidr.initial);
  expect(facts['default-service-cidr'].text).toBe(defaultServiceCidr);
});

test('every number is shown on a page, and every rule of a parameter names a source that exists', () => {
  const shown = new Set(
    readPages().flatMap(({ components }) => components.map(({ value }) => value.attributes['id'])),
  );
  const inRules = new Set([...rules.flatMap(factIdsOf), ...features.flatMap(({ note }) => factIdsIn(note))]);
  expect(Object.keys(facts).filter((id) => !shown.has(id) && !inRules.has(id))).toEqual([]);
  const sources = allSources();
  expect(
    Object.entries(parameterRules)
      .filter(([, { source }]) => !sources.has(source))
      .map(([name]) => name),
  ).toEqual([]);
});
