import { expect, test } from 'vitest';
import { contains } from '../../src/aks/cidr.ts';
import { grown } from '../../src/aks/pod-range.ts';
import { podRangeSuperset } from '../../src/aks/rules/pod-range-superset.ts';

test.each([
  ['10.244.0.0/16', 1, '10.244.0.0/15'],
  ['10.245.0.0/16', 1, '10.244.0.0/15'],
  ['10.244.0.0/18', 2, '10.244.0.0/16'],
  ['10.244.64.0/18', 2, '10.244.0.0/16'],
  ['192.168.0.0/17', 1, '192.168.0.0/16'],
])('%s grows by %i bits to %s, around the old range and by the rule', (before, bits, after) => {
  expect(grown(before, bits)).toBe(after);
  expect(contains(after, before)).toBe(true);
  const change = {
    from: { ipam: 'overlay', podCidr: before },
    to: { ipam: 'overlay', podCidr: after },
  } as const;
  expect(podRangeSuperset.judge({ change })).toEqual({ verdict: 'holds' });
});

test.each([
  ['10.244.0.0', 1, 'expected an IPv4 range'],
  ['10.244.0.1/16', 1, 'host bits'],
  ['128.0.0.0/1', 1, 'expected a range of at least /2'],
])('%s does not grow by %i: %s', (range, bits, says) => {
  expect(() => grown(range, bits)).toThrow(says);
});
