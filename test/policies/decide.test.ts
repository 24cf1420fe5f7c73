import { expect, test } from 'vitest';
import { decide, type World } from '../../src/policies/index.ts';

const world: World = {
  engine: 'cilium',
  namespaces: [{ name: 'x', labels: {} }],
  pods: [
    { name: 'a', namespace: 'x', labels: { pod: 'a' }, ip: '10.244.0.1', node: 'n' },
    { name: 'b', namespace: 'x', labels: { pod: 'b' }, ip: '10.244.0.2', node: 'n' },
  ],
  nodes: [{ name: 'n', ip: '10.224.0.4' }],
};

test('without policies every flow is allowed', () => {
  const flow = { from: { pod: 'x/a' }, to: { pod: 'x/b' }, port: 80, protocol: 'TCP' } as const;
  expect(decide(world, [], flow)).toEqual({
    verdict: 'allow',
    because: ['egress of x/a: no policy selects it', 'ingress of x/b: no policy selects it'],
  });
});
