import { expect, test } from 'vitest';
import { decide, type World } from '../../src/policies/index.ts';
import { cnp, np } from './xyz.ts';

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

test('SCTP is dropped on Cilium wherever it goes, and passes where the agent is set so', () => {
  for (const to of [{ pod: 'x/b' }, { node: 'n' }, { ip: '203.0.113.80' }]) {
    const flow = { from: { pod: 'x/a' }, to, port: 80, protocol: 'SCTP' } as const;
    expect(decide(world, [], flow)).toEqual({
      verdict: 'deny',
      because: ['SCTP: Cilium drops it without enable-sctp'],
    });
    expect(decide({ ...world, settings: { sctp: true } }, [], flow).verdict).toBe('allow');
  }
});

test('Azure NPM lets a denied pod reach its own node, and says so of no other', () => {
  const policy = np('out', { podSelector: {}, policyTypes: ['Egress'] });
  const npm: World = {
    ...world,
    engine: 'azure-npm',
    nodes: [...world.nodes, { name: 'm', ip: '10.224.0.5' }],
  };
  const toNode = (node: string): string =>
    decide(npm, [policy], { from: { pod: 'x/a' }, to: { node }, port: 80, protocol: 'TCP' }).because.join();
  expect(toNode('n')).toContain('Azure NPM lets a pod reach its own node');
  expect(toNode('m')).toContain('no rule allows it');
});

test.each([
  ['endPort 0, which is none', { port: '80', endPort: 0 }],
  ['an end before its port, which is none', { port: '80', endPort: 79 }],
  ['a name in capitals, which Cilium lowers', { port: 'WEB' }],
])('a port of Cilium with %s', (_, port) => {
  const named: World = { ...world, pods: world.pods.map((pod) => ({ ...pod, ports: { web: 80 } })) };
  const ports = [port] as never;
  const policy = cnp('in', {
    endpointSelector: {},
    ingress: [{ fromEndpoints: [{}], toPorts: [{ ports }] }],
  });
  const flow = { from: { pod: 'x/a' }, to: { pod: 'x/b' }, port: 80, protocol: 'TCP' } as const;
  expect(decide(named, [policy], flow).verdict).toBe('allow');
});
