import { expect, test } from 'vitest';
import { decideWay, type Engine, type PolicyObject, type Way, type World } from '../../src/policies/index.ts';
import { cnp, np, pod, xyz } from './xyz.ts';

const client = '203.0.113.80';
const web = { to: 'x/a', port: 80 } as const;
const closed = np('closed', { podSelector: pod('a'), policyTypes: ['Ingress'] });
const toClient = np('client', {
  podSelector: pod('a'),
  ingress: [{ from: [{ ipBlock: { cidr: '203.0.113.0/24' } }] }],
});

/** One letter a leg: a for allow, d for deny, n for what is not evaluated. */
const letters = (world: World, policies: readonly PolicyObject[], way: Way): string =>
  decideWay(world, policies, way)
    .map(({ decision }) => decision.verdict[0])
    .join('');

const balanced = (externalTrafficPolicy: 'Cluster' | 'Local'): Way => ({
  way: 'load balancer',
  ...web,
  client,
  externalTrafficPolicy,
});

test.each<[Engine, 'Cluster' | 'Local', PolicyObject, string]>([
  ['cilium', 'Cluster', closed, 'ddd'],
  ['cilium', 'Local', closed, 'd'],
  ['cilium', 'Cluster', toClient, 'add'],
  ['cilium', 'Local', toClient, 'a'],
  ['calico', 'Cluster', closed, 'add'],
  ['calico', 'Cluster', toClient, 'add'],
  ['calico', 'Local', toClient, 'a'],
  ['azure-npm', 'Local', closed, 'd'],
])('a client of a load balancer on %s with %s', (engine, traffic, policy, expected) => {
  expect(letters(xyz(engine), [policy], balanced(traffic))).toBe(expected);
});

test('rules for the client and for other nodes open Cluster on Cilium', () => {
  const rule = { ingress: [{ fromEntities: ['world', 'remote-node'] }] };
  expect(letters(xyz('cilium'), [cnp('world', rule)], balanced('Cluster'))).toBe('aaa');
});

test('the probe asks a pod with Cluster, the node with Local', () => {
  const probe = (externalTrafficPolicy: 'Cluster' | 'Local'): Way => ({
    way: 'probe',
    ...web,
    externalTrafficPolicy,
    healthCheckNodePort: 30_111,
  });
  expect(letters(xyz('cilium'), [closed], probe('Cluster'))).toBe('ddd');
  expect(letters(xyz('cilium'), [closed], probe('Local'))).toBe('a');
  const [leg] = decideWay(xyz('cilium'), [], probe('Local'));
  expect(leg?.flow).toEqual({
    from: { ip: '168.63.129.16' },
    to: { node: 'n1' },
    port: 30_111,
    protocol: 'TCP',
  });
});

test('behind an ingress controller the pod sees the controller', () => {
  const way: Way = { way: 'ingress controller', controller: 'y/b', ...web };
  expect(letters(xyz('cilium'), [closed], way)).toBe('d');
  const open = np('open', { podSelector: pod('a'), ingress: [{ from: [{ namespaceSelector: {} }] }] });
  expect(letters(xyz('cilium'), [open], way)).toBe('a');
});

test('a webhook is called from a pod of konnectivity, not from the API server', () => {
  const way: Way = { way: 'webhook', to: 'x/a', port: 9443 };
  const api = cnp('api', { ingress: [{ fromEntities: ['kube-apiserver'] }] });
  const cluster = cnp('cluster', { ingress: [{ fromEntities: ['cluster'] }] });
  const world = xyz('cilium', (one) =>
    one.namespace === 'z' && one.name === 'c' ? { ...one, labels: { app: 'konnectivity-agent' } } : one,
  );
  expect(letters(world, [api], way)).toBe('d');
  expect(letters(world, [cluster], way)).toBe('a');
  expect(() => letters(xyz('cilium'), [], way)).toThrow('app=konnectivity-agent');
});

test('LocalDNS is the own node, metadata and the wire server are outside', () => {
  const out = np('out', { podSelector: pod('a'), policyTypes: ['Egress'] });
  const ways = (policies: readonly PolicyObject[]): string =>
    (['local dns', 'instance metadata', 'wire server'] as const)
      .map((way) => letters(xyz('cilium'), policies, { way, from: 'x/a' }))
      .join(' ');
  expect(ways([out])).toBe('dd d d');
  expect(ways([out, cnp('host', { egress: [{ toEntities: ['host'] }] })])).toBe('aa d d');
  expect(ways([out, cnp('world', { egress: [{ toEntities: ['world'] }] })])).toBe('dd a a');
  expect(() => letters(xyz('cilium'), [], { way: 'local dns', from: 'x/d' })).toThrow('no pod "x/d"');
});
