import { expect, test } from 'vitest';
import { snippet } from '../../../../snippets/registry.ts';
import { parseManifest } from '../../../../src/snippet/manifest.ts';
import { profileOf } from '../../../journeys/cluster.ts';
import { deniedByAcns } from '../api/acns-gate.ts';
import { podsOf, type Cluster } from '../cluster.ts';
import { create } from '../controllers/index.ts';
import { kindNamed } from '../kinds.ts';
import { textAt, type KubeObject } from '../objects.ts';
import { seedCluster } from '../seed/index.ts';
import type { ClusterProfile } from '../types.ts';
import { asksFor, sends } from './layer7.ts';
import { reach, request } from './reach.ts';

const plain: ClusterProfile = { name: 'c', mode: 'overlay', dataplane: 'cilium', nodeCount: 2 };

function objectsOf(id: string): KubeObject[] {
  const manifest = snippet(id).faces.find(({ kind }) => kind === 'manifest');
  return parseManifest(manifest?.text ?? '') as KubeObject[];
}

function clusterWith(...ids: readonly string[]): Cluster {
  const cluster = seedCluster(plain);
  for (const object of ['policies/apps', ...ids].flatMap(objectsOf))
    create(cluster, kindNamed(object.kind), object);
  return cluster;
}

function podOf(cluster: Cluster, app: string): KubeObject {
  const found = podsOf(cluster, 'shop').find(({ metadata }) => metadata.labels?.['app'] === app);
  if (!found) throw new Error(`no pod of ${app}`);
  return found;
}

const nothing: readonly string[] = [];

test.each([
  ['without a policy any name', nothing, 'frontend', 'www.example.com', 443, 'open'],
  ['the name that is allowed', ['fqdn-policies/allow-name'], 'frontend', 'www.microsoft.com', 443, 'open'],
  ['its other ports', ['fqdn-policies/allow-name'], 'frontend', 'www.microsoft.com', 80, 'timeout'],
  ['another name', ['fqdn-policies/allow-name'], 'frontend', 'www.example.com', 443, 'timeout'],
  ['another pod', ['fqdn-policies/allow-name'], 'stranger', 'www.example.com', 443, 'open'],
  ['a Service, whose name may be asked', ['fqdn-policies/allow-name'], 'frontend', 'backend', 80, 'timeout'],
  ['a pattern', ['fqdn-policies/limit-questions'], 'frontend', 'www.microsoft.com', 443, 'open'],
  [
    'a question refused',
    ['fqdn-policies/limit-questions'],
    'frontend',
    'www.example.com',
    443,
    'name refused',
  ],
  ['a Service not asked for', ['fqdn-policies/limit-questions'], 'frontend', 'backend', 80, 'name refused'],
  ['a name that nobody has', nothing, 'frontend', 'www.exampel.com', 443, 'no such host'],
] as const)('by name: %s', (_, ids, app, host, port, end) => {
  const cluster = clusterWith(...ids);
  expect(reach(cluster, podOf(cluster, app), host, port)).toBe(end);
});

test('a request that no rule names is answered by the proxy, and a pod that no rule names by nobody', () => {
  const cluster = clusterWith('l7-policies/allow-request');
  const send = (app: string, path: string): unknown =>
    request(cluster, podOf(cluster, app), { host: 'backend', port: 80, method: 'GET', path });
  const backend = podOf(cluster, 'backend').metadata.name;
  expect(send('frontend', '/hostname')).toEqual({ status: 200, body: backend });
  expect(send('frontend', '/clientip')).toEqual({ status: 403, body: 'Access denied\r\n' });
  expect(send('stranger', '/hostname')).toBe('timeout');
  const open = clusterWith();
  const found = request(open, podOf(open, 'frontend'), {
    host: 'backend',
    port: 80,
    method: 'GET',
    path: '/clientip',
  });
  expect(found).toEqual({ status: 200, body: `${textAt(podOf(open, 'frontend'), 'status.podIP')}:40000` });
});

/** The examples of Cilium's own pages on layers 3 and 7 (source ids cilium-layer3 and cilium-layer7). */
test.each([
  ['*.cilium.io', 'sub.cilium.io', true],
  ['*.cilium.io', 'cilium.io', false],
  ['*.cilium.io', 'sub.sub.cilium.io', false],
  ['part*ial.com', 'partial.com', true],
  ['part*ial.com', 'part-extra-ial.com', true],
  ['*', 'sub.sub.cilium.io', true],
  ['cilium.io', 'ciliumxio', false],
])('the pattern %s and the name %s', (matchPattern, name, expected) => {
  expect(asksFor(name)({ dns: [{ matchPattern }] })).toBe(expected);
});

test('the prefix ** means other things in other versions, so the double refuses to judge it', () => {
  expect(() => asksFor('a.b.io')({ dns: [{ matchPattern: '**.io' }] })).toThrow('**');
});

test.each([
  ['/api', '/api', true],
  ['/api', '/api/v2', false],
  ['/api/.*', '/api/v2', true],
  ['/api.*', '/apifoo', true],
])('the path %s and the request %s', (path, sent, expected) => {
  expect(sends('GET', path)({ http: [{ method: 'GET', path }] })).toBe(true);
  expect(sends('GET', sent)({ http: [{ method: 'GET', path }] })).toBe(expected);
  expect(sends('POST', sent)({ http: [{ method: 'GET', path }] })).toBe(false);
});

test.each([
  [undefined, 'fqdn-policies/allow-name', true],
  ['None', 'fqdn-policies/allow-name', true],
  ['FQDN', 'fqdn-policies/allow-name', false],
  ['L7', 'fqdn-policies/allow-name', false],
  [undefined, 'l7-policies/allow-request', true],
  ['FQDN', 'l7-policies/allow-request', true],
  ['L7', 'l7-policies/allow-request', false],
  [undefined, 'policies/cilium', false],
] as const)('level %s of ACNS: %s is refused: %s', (policies, id, refused) => {
  const cluster = seedCluster({ ...plain, ...(policies ? { acns: { policies, observability: true } } : {}) });
  const replies = objectsOf(id).map((object) => deniedByAcns(cluster, kindNamed(object.kind), object));
  expect(replies.map((reply) => reply?.status)).toEqual(replies.map(() => (refused ? 422 : undefined)));
  expect(replies.length).toBeGreaterThan(0);
});

test.each([
  [{ enabled: true }, { policies: 'FQDN', observability: true }],
  [
    { enabled: true, security: { advancedNetworkPolicies: 'L7' } },
    { policies: 'L7', observability: true },
  ],
  [
    { enabled: true, security: { enabled: false } },
    { policies: 'None', observability: true },
  ],
  [
    { enabled: true, observability: { enabled: false } },
    { policies: 'FQDN', observability: false },
  ],
  [{ enabled: false }, undefined],
] as const)('ARM’s %j is what the cluster has of ACNS', (advancedNetworking, acns) => {
  const networkProfile = { networkPluginMode: 'overlay', networkDataplane: 'cilium', advancedNetworking };
  expect(profileOf({ name: 'c', properties: { networkProfile } }).acns).toEqual(acns);
});
