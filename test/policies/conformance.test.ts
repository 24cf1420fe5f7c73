import { describe, expect, test } from 'vitest';
import { describeFault, matrix, type Engine, type Expectation } from '../../src/policies/index.ts';
import { addressCases } from './conformance/addresses.ts';
import { directionCases } from './conformance/directions.ts';
import { peerCases } from './conformance/peers.ts';
import { portCases } from './conformance/ports.ts';
import { names, xyz, type ConformanceCase, type Truth } from './xyz.ts';

// Named after the cases of https://github.com/kubernetes/kubernetes/blob/master/test/e2e/network/netpol/network_policy.go
const cases: readonly ConformanceCase[] = [...peerCases, ...portCases, ...directionCases, ...addressCases];
const engines: readonly Engine[] = ['cilium', 'calico', 'azure-npm'];

function expectationsOf({ port, protocol = 'TCP', table, cilium }: Truth, engine: Engine): Expectation[] {
  const rows = (engine === 'cilium' ? (cilium ?? table) : table).split(' ');
  return names.flatMap((from, row) =>
    names.map((to, column) => {
      const verdict = rows[row]?.[column] === 'X' ? 'deny' : 'allow';
      return { from, to, port, protocol, verdict } as const;
    }),
  );
}

test('every case has a name of its own, and every table nine rows of nine', () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  const tables = cases
    .flatMap(({ truths }) => truths)
    .flatMap(({ table, cilium = table }) => [table, cilium]);
  for (const table of tables) expect(table).toMatch(/^([.X]{9} ){8}[.X]{9}$/);
});

describe.each(engines)('%s', (engine) => {
  test.each(cases)('$name', ({ policies, truths, changed }) => {
    for (const truth of truths) {
      const faults = matrix(xyz(engine, changed), policies, expectationsOf(truth, engine));
      expect(faults.map(describeFault)).toEqual([]);
    }
  });
});
