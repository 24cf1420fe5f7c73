import ipaddr from 'ipaddr.js';
import { expect, test } from 'vitest';
import { parseDay } from '../../src/aks/calendar/day.ts';
import { features } from '../../src/aks/features/index.ts';
import { factParts, facts, shown, type Fact } from '../../src/aks/limits.ts';
import { parameterRules } from '../../src/aks/parameters.ts';
import { rules } from '../../src/aks/rules/index.ts';
import { factIdsIn, factIdsOf } from '../../src/aks/rules/prose.ts';
import { allSources } from '../content/data.ts';
import { readPages } from '../content/read.ts';

const source = 'x';

test.each([
  [{ value: 12_345, unit: 'nodes', source }, '12,345'],
  [{ value: 7, unit: 'addresses', source }, '7'],
  [{ value: 23, unit: 'prefix length', source }, '/23'],
  [{ value: 12_345, unit: 'port', source }, '12345'],
  [{ value: 1400, unit: 'MTU', source }, '1400'],
  [{ value: 20, unit: '%', source }, '20%'],
  [{ value: 1200, unit: 'seconds', source }, '1200 seconds'],
  [{ value: 3, unit: 'Gbit/s', source }, '3.0 Gbit/s'],
  [{ value: 200, unit: 'Gbit/s', source }, '200 Gbit/s'],
  [{ value: '2031-02-01', unit: 'day', source }, '1 February 2031'],
  [{ value: '198.51.100.0/24', unit: 'CIDR', source }, '198.51.100.0/24'],
  [{ value: '9.10', unit: 'version', source }, '9.10'],
] as const satisfies readonly (readonly [Fact, string])[])('%j is written as %s', (fact, text) => {
  expect(shown(fact)).toBe(text);
});

test('each number has one home', () => {
  const ids = factParts.flatMap((part) => Object.keys(part));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('every range, address and day is one', () => {
  for (const [id, { value, unit }] of Object.entries<Fact>(facts)) {
    if (unit === 'CIDR') expect(ipaddr.parseCIDR(value)[0].toString(), id).toBe(networkOf(value));
    if (unit === 'IP address') expect(ipaddr.IPv4.isValidFourPartDecimal(value), id).toBe(true);
    if (unit === 'day') expect(parseDay(value), id).toBe(value);
  }
});

test('numbers that depend on each other agree', () => {
  const outer = 14 + 20 + 8;
  const overhead = facts['tunnel-overhead-ipv4'].value;
  expect(overhead).toBe(outer + facts['vxlan-header-bytes'].value);
  expect(overhead).toBe(outer + facts['geneve-header-bytes'].value);
  const podsPerNode = facts['overlay-max-pods-per-node'].value;
  expect(podsPerNode).toBeLessThan(facts['overlay-node-addresses'].value);
  expect(facts['overlay-default-max-pods'].value).toBeLessThanOrEqual(podsPerNode);
  const room = facts['nodes-in-that-prefix'].value;
  expect(room).toBeGreaterThanOrEqual(facts['overlay-max-nodes'].value);
  expect(room / 2).toBeLessThan(facts['overlay-max-nodes'].value);
});

test('every number is shown on a page, and every rule of a parameter names a source that exists', () => {
  const shownIds = new Set(
    readPages().flatMap(({ components }) => components.map(({ value }) => value.attributes['id'])),
  );
  const inRules = new Set([...rules.flatMap(factIdsOf), ...features.flatMap(({ note }) => factIdsIn(note))]);
  expect(Object.keys(facts).filter((id) => !shownIds.has(id) && !inRules.has(id))).toEqual([]);
  const sources = allSources();
  expect(
    Object.entries(parameterRules)
      .filter(([, { source: id }]) => !sources.has(id))
      .map(([name]) => name),
  ).toEqual([]);
});

/** The network address of a range: what stands before the slash where no host bit is set. */
function networkOf(range: string): string {
  const family = range.includes(':') ? ipaddr.IPv6 : ipaddr.IPv4;
  return family.networkAddressFromCIDR(range).toString();
}
