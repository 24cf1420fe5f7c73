import { expect, test } from 'vitest';
import { decide, describeFault, endpointNamed, matrix } from '../../src/policies/index.ts';
import { beyondCases } from './cilium/beyond.ts';
import { defaultCases } from './cilium/defaults.ts';
import { peerCases } from './cilium/peers.ts';
import { portCases } from './cilium/ports.ts';
import { expectation, xyz } from './xyz.ts';

const cases = [...defaultCases, ...peerCases, ...portCases, ...beyondCases];
const world = xyz('cilium');

test('every case has a source and flows', () => {
  for (const { source, allow = [], deny = [], open = [] } of cases) {
    expect(source).toMatch(/^https:\/\//);
    expect([...allow, ...deny, ...open].length).toBeGreaterThan(0);
  }
});

test.each(cases)('$name', ({ policies, allow = [], deny = [], open = [] }) => {
  const expected = [
    ...allow.map((cell) => expectation(cell, 'allow')),
    ...deny.map((cell) => expectation(cell, 'deny')),
    ...open.map((cell) => expectation(cell, 'not evaluated')),
  ];
  expect(matrix(world, policies, expected).map(describeFault)).toEqual([]);
});

test.each(cases.filter(({ open = [] }) => open.length > 0))(
  'the reason says which field is not evaluated: $name',
  ({ policies, open = [], names = 'missing' }) => {
    for (const { from, to, port, protocol = 'TCP' } of open.map((cell) => expectation(cell, 'allow'))) {
      const flow = { from: endpointNamed(world, from), to: endpointNamed(world, to), port, protocol };
      expect(decide(world, policies, flow).because.join('\n')).toContain(names);
    }
  },
);
