import { expect, test } from 'vitest';
import {
  cidr,
  count,
  duration,
  fits,
  ip,
  isShape,
  minor,
  name,
  oneOf,
  rest,
  version,
} from '../../src/snippet/expected/shape.ts';

test.each([
  {
    shape: ip(),
    yes: ['10.244.0.7', '20.1.2.3'],
    no: ['<pending>', '<none>', '', '10.244.0', '10.244.0.300', '10.244.0.0/24', '010.0.0.1'],
  },
  { shape: ip('10.244.0.0/16'), yes: ['10.244.255.9'], no: ['10.245.0.1', '10.224.0.4', '<none>'] },
  {
    shape: cidr('10.244.0.0/16', 24),
    yes: ['10.244.3.0/24'],
    no: ['10.244.0.0/16', '10.245.0.0/24', '10.244.3.4'],
  },
  { shape: version(), yes: ['v1.35.6', '1.18.6'], no: ['1.35', 'latest', 'v1.35.6-beta', ''] },
  { shape: version('1.35'), yes: ['v1.35.6'], no: ['v1.36.1', '1.3.5'] },
  { shape: minor(), yes: ['1.36'], no: ['1.36.1', 'v1.36', '1', ''] },
  { shape: duration(), yes: ['45s', '3d2h', '2y10d', '10h'], no: ['<unknown>', '10', 'h', '1d2h3m', '-5s'] },
  { shape: count(), yes: ['1', '12'], no: ['0', '-1', '1/2', '', '<none>'] },
  { shape: count(0), yes: ['0'], no: ['none'] },
  { shape: name('azv'), yes: ['azv47c8c0ed511'], no: ['lxc47c8', 'AZV1', 'azv 1', ''] },
  { shape: oneOf('static', 'dynamic'), yes: ['static'], no: ['Static', '', 'statically'] },
  { shape: rest(), yes: ['', ' anything (at all)'], no: [] },
])('$shape fits $yes and not $no', ({ shape, yes, no }) => {
  expect(yes.filter((text) => !fits(shape, text))).toEqual([]);
  expect(no.filter((text) => fits(shape, text))).toEqual([]);
});

test('a Kubernetes object is no shape, although it has a kind', () => {
  expect(isShape({ kind: 'ConfigMap' })).toBe(false);
  expect(isShape(ip())).toBe(true);
});
