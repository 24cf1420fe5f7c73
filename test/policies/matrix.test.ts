import { expect, test } from 'vitest';
import { describeFault, matrix } from '../../src/policies/index.ts';
import { expectation, np, pod, xyz } from './xyz.ts';

const policies = [np('b', { podSelector: pod('a'), ingress: [{ from: [{ podSelector: pod('b') }] }] })];

test('a table that holds has no faults', () => {
  const expected = [expectation('x/b -> x/a:80', 'allow'), expectation('x/c -> x/a:80', 'deny')];
  expect(matrix(xyz('cilium'), policies, expected)).toEqual([]);
});

test('a cell that does not hold is told with what was expected, what was found and why', () => {
  const expected = [
    expectation('x/b -> x/a:80', 'deny'),
    expectation('x/c -> x/a:80', 'allow'),
    expectation('y/b -> x/a:53/UDP', 'not evaluated'),
    expectation('x/a -> x/b:80', 'allow'),
  ];
  const faults = matrix(xyz('cilium'), policies, expected);
  expect(faults[1]).toEqual({
    cell: 'x/c -> x/a:80/TCP',
    expected: 'allow',
    found: 'deny',
    because: [
      'egress of x/c: no policy selects it',
      'ingress of x/a: selected by NetworkPolicy x/b, and no rule allows it',
    ],
  });
  expect(faults.map(describeFault)).toEqual([
    'x/b -> x/a:80/TCP: expected deny, found allow ' +
      '(egress of x/b: no policy selects it; ingress of x/a: allowed by NetworkPolicy x/b, ingress[0])',
    'x/c -> x/a:80/TCP: expected allow, found deny ' +
      '(egress of x/c: no policy selects it; ingress of x/a: selected by NetworkPolicy x/b, and no rule allows it)',
    'y/b -> x/a:53/UDP: expected not evaluated, found deny ' +
      '(egress of y/b: no policy selects it; ingress of x/a: selected by NetworkPolicy x/b, and no rule allows it)',
  ]);
});

test('an expectation about nobody is refused', () => {
  expect(() => matrix(xyz('cilium'), [], [expectation('x/d -> x/a:80', 'allow')])).toThrow('"x/d"');
});
