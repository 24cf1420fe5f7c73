import { expect, test } from 'vitest';
import { decide, describeFault, endpointNamed, matrix, type World } from '../../src/policies/index.ts';
import type { CiliumCase } from './cilium/case.ts';
import { beyondCases } from './cilium/beyond.ts';
import { defaultCases } from './cilium/defaults.ts';
import { engineCases } from './cilium/engine.ts';
import { peerCases } from './cilium/peers.ts';
import { portCases } from './cilium/ports.ts';
import { expectation, xyz } from './xyz.ts';

const cases: readonly CiliumCase[] = [
  ...defaultCases,
  ...peerCases,
  ...portCases,
  ...beyondCases,
  ...engineCases,
];
const worldOf = ({ settings = {} }: CiliumCase): World => ({ ...xyz('cilium'), settings });

test('every case has a source and flows', () => {
  for (const { source, allow = [], deny = [], open = [] } of cases) {
    expect(source).toMatch(/^https:\/\//);
    expect([...allow, ...deny, ...open].length).toBeGreaterThan(0);
  }
});

test.each(cases)('$name', (one) => {
  const { policies, allow = [], deny = [], open = [] } = one;
  const expected = [
    ...allow.map((cell) => expectation(cell, 'allow')),
    ...deny.map((cell) => expectation(cell, 'deny')),
    ...open.map((cell) => expectation(cell, 'not evaluated')),
  ];
  expect(matrix(worldOf(one), policies, expected).map(describeFault)).toEqual([]);
});

test.each(cases.filter(({ open = [] }) => open.length > 0))(
  'the reason says which field is not evaluated: $name',
  (one) => {
    const { policies, open = [], names = 'missing' } = one;
    const world = worldOf(one);
    for (const { from, to, port, protocol = 'TCP' } of open.map((cell) => expectation(cell, 'allow'))) {
      const flow = { from: endpointNamed(world, from), to: endpointNamed(world, to), port, protocol };
      expect(decide(world, policies, flow).because.join('\n')).toContain(names);
    }
  },
);
