import { expect, test } from 'vitest';
import { contains, overlaps } from '../../src/aks/cidr.ts';

test.each([
  ['10.0.0.0/8', '10.200.0.0/16', true],
  ['10.0.0.0/16', '10.0.0.0/16', true],
  ['10.0.0.0/17', '10.0.128.0/17', false],
  ['10.0.0.0/16', '10.0.255.255', true],
  ['10.0.0.0/16', '10.1.0.0', false],
  ['0.0.0.0/0', '203.0.113.1', true],
  ['fd00::/8', 'fd12:3456::/64', true],
  ['fd00::/64', 'fd00:0:0:1::/64', false],
  ['fd00::/64', 'fd00::9', true],
  ['::/0', '10.0.0.0/8', false],
])('%s and what lies in it: %s, %s', (outer, inner, expected) => {
  expect(contains(outer, inner)).toBe(expected);
  expect([overlaps(outer, inner), overlaps(inner, outer)]).toEqual([expected, expected]);
});

test('a range lies in no part of itself, but meets it', () => {
  expect(contains('10.0.0.0/17', '10.0.0.0/16')).toBe(false);
  expect(overlaps('10.0.0.0/17', '10.0.0.0/16')).toBe(true);
});

test.each(['10.0.0.0/33', '300.1.1.1/8', 'x/8', '10.0.0.0/-1'])('%s is refused', (range) => {
  expect(() => contains('10.0.0.0/8', range)).toThrow();
  expect(() => overlaps(range, '10.0.0.0/8')).toThrow();
});
