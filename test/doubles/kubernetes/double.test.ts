import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startKubernetesDouble, type ClusterProfile, type KubernetesDouble } from './index.ts';
import type { KubeObject } from './objects.ts';

const cilium: ClusterProfile = { name: 'c', mode: 'overlay', dataplane: 'cilium', nodeCount: 2 };
let double: KubernetesDouble;

beforeAll(async () => void (double = await startKubernetesDouble()));
beforeEach(() => {
  double.seed(cilium);
  double.clear();
});
afterAll(() => double.stop());

interface Answer {
  readonly status: number;
  readonly body: KubeObject & { items: KubeObject[]; message: string; rows: { cells: unknown[] }[] };
}

async function ask(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  const response = await fetch(`${double.url}${path}`, init);
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

const policies = '/apis/networking.k8s.io/v1/namespaces/default/networkpolicies';
const policy = (spec: object): object => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name: 'deny' },
  spec,
});
const names = ({ body }: Answer): string[] => body.items.map(({ metadata }) => metadata.name);

test('the double listens on loopback only', () => {
  expect(new URL(double.url).hostname).toBe('127.0.0.1');
});

test.each([
  { why: 'a pair', selector: 'labelSelector=k8s-app%3Dcilium', finds: 2 },
  { why: 'a set', selector: 'labelSelector=k8s-app+in+(cilium%2Cazure-cns)', finds: 4 },
  { why: 'a key that must be absent', selector: 'labelSelector=!k8s-app%2Capp%3Dweb', finds: 2 },
  { why: 'a label that no pod has', selector: 'labelSelector=component%3Dazure-cni', finds: 0 },
  {
    why: 'several fields',
    selector: 'fieldSelector=spec.nodeName%3Daks-nodepool1-12345678-vmss000001,metadata.namespace%3Ddefault',
    finds: 1,
  },
  { why: 'a boolean that objects leave out', selector: 'fieldSelector=spec.hostNetwork%3Dfalse', finds: 9 },
])('pods are selected by $why', async ({ selector, finds }) => {
  expect(names(await ask('GET', `/api/v1/pods?${selector}`))).toHaveLength(finds);
});

test('a field selector that API servers do not support is refused, as they refuse it', async () => {
  const { status, body } = await ask('GET', '/api/v1/pods?fieldSelector=spec.nodename%3Dx');
  expect({ status, message: body.message }).toEqual({
    status: 400,
    message: 'field label not supported: spec.nodename',
  });
});

test('a plain get is a table with the real columns', async () => {
  const { body } = await ask('GET', '/apis/apps/v1/namespaces/kube-system/daemonsets/cilium', undefined, {
    accept: 'application/json;as=Table;v=v1;g=meta.k8s.io,application/json',
  });
  const row = body.rows[0]?.cells.slice(0, 8);
  expect(row).toEqual(['cilium', 2, 2, 2, 2, 2, 'kubernetes.io/os=linux', '10h']);
});

test('a watch sends what is there, then says so, then what changes', async () => {
  const query = 'watch=true&sendInitialEvents=true&allowWatchBookmarks=true';
  const response = await fetch(`${double.url}${policies}?${query}`);
  await ask('POST', policies, policy({ podSelector: {} }));
  const events: { type: string; object: KubeObject }[] = [];
  for await (const chunk of response.body ?? []) {
    const lines = new TextDecoder().decode(chunk).trim().split('\n');
    events.push(...lines.map((line) => JSON.parse(line) as (typeof events)[number]));
    if (events.length >= 2) break;
  }
  expect(events.map(({ type }) => type)).toEqual(['BOOKMARK', 'ADDED']);
  expect(events[0]?.object.metadata.annotations).toEqual({ 'k8s.io/initial-events-end': 'true' });
});

test.each([
  {
    why: 'a misspelt field',
    body: policy({ podSelector: {}, egresss: [] }),
    status: 400,
    message:
      'NetworkPolicy in version "v1" cannot be handled as a NetworkPolicy: strict decoding error: unknown field "spec.egresss"',
  },
  {
    why: 'a value that is not allowed',
    body: policy({ podSelector: {}, policyTypes: ['ingress'] }),
    status: 422,
    message:
      'NetworkPolicy.networking.k8s.io "deny" is invalid: spec.policyTypes[0]: Unsupported value: "ingress": supported values: "Egress", "Ingress"',
  },
])('a new object with $why is refused in the words of an API server', async ({ body, status, message }) => {
  const answer = await ask('POST', `${policies}?fieldValidation=Strict`, body);
  expect({ status: answer.status, message: answer.body.message }).toEqual({ status, message });
});

test('every PATCH in the OpenAPI document takes fieldValidation, so that kubectl leaves validation to the server', async () => {
  const { body } = await ask('GET', '/openapi/v3/apis/cilium.io/v2');
  const patches = Object.values(
    body['paths'] as Record<string, { patch: { parameters: { name: string }[] } }>,
  );
  for (const { patch } of patches)
    expect(patch.parameters.map(({ name }) => name)).toContain('fieldValidation');
});

test.each([
  { mode: 'overlay', dataplane: 'azure', group: 'cilium.io/v2', status: 404 },
  { mode: 'overlay', dataplane: 'cilium', group: 'cilium.io/v2', status: 200 },
  { mode: 'byo', dataplane: 'none', group: 'acn.azure.com/v1alpha', status: 404 },
] as const)(
  '$group answers $status in $mode with dataplane $dataplane',
  async ({ mode, dataplane, group, status }) => {
    double.seed({ name: 'c', mode, dataplane, nodeCount: 1 });
    expect((await ask('GET', `/apis/${group}`)).status).toBe(status);
  },
);

test('a Deployment is ready at once, a deleted pod comes back under another name, and deleting it takes all along', async () => {
  const deployments = '/apis/apps/v1/namespaces/default/deployments';
  const labels = { app: 'shop' };
  const template = { metadata: { labels }, spec: { containers: [{ name: 'shop', image: 'nginx' }] } };
  const spec = { replicas: 2, selector: { matchLabels: labels }, template };
  const deployment = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'shop' }, spec };
  const { body } = await ask('POST', `${deployments}?fieldValidation=Strict`, deployment);
  expect(body['status']).toMatchObject({ availableReplicas: 2, observedGeneration: 1 });
  const mine = '/api/v1/namespaces/default/pods?labelSelector=app%3Dshop';
  const before = names(await ask('GET', mine));
  await ask('DELETE', `/api/v1/namespaces/default/pods/${before[0]}`);
  const after = names(await ask('GET', mine));
  expect(after).toHaveLength(2);
  expect(after).not.toContain(before[0]);
  await ask('DELETE', `${deployments}/shop`);
  expect(names(await ask('GET', mine))).toEqual([]);
});

test('with BYO CNI nodes stay NotReady and pods Pending until a DaemonSet of a CNI is there', async () => {
  double.seed({ name: 'c', mode: 'byo', dataplane: 'none', nodeCount: 2 });
  const pending = '/api/v1/pods?fieldSelector=status.phase%3DPending';
  expect(names(await ask('GET', pending)).length).toBeGreaterThan(0);
  const labels = { 'k8s-app': 'cilium' };
  const template = {
    metadata: { labels },
    spec: { hostNetwork: true, containers: [{ name: 'cilium-agent', image: 'x' }] },
  };
  const spec = { selector: { matchLabels: labels }, template };
  const daemonSet = { apiVersion: 'apps/v1', kind: 'DaemonSet', metadata: { name: 'cilium' }, spec };
  await ask('POST', '/apis/apps/v1/namespaces/kube-system/daemonsets', daemonSet);
  expect(names(await ask('GET', pending))).toEqual([]);
});

test('requests about objects are kept with their status until cleared; questions about the API are not', async () => {
  await ask('GET', '/apis/apps/v1');
  await ask('GET', '/api/v1/namespaces/default/pods/none?x=1');
  expect(double.requests()).toEqual([
    { method: 'GET', path: '/api/v1/namespaces/default/pods/none', query: 'x=1', status: 404 },
  ]);
  double.clear();
  expect(double.requests()).toEqual([]);
});

const gateways =
  '/apis/egressgateway.kubernetes.azure.com/v1alpha1/namespaces/default/staticgatewayconfigurations';
const gateway = (spec: object): object => ({
  apiVersion: 'egressgateway.kubernetes.azure.com/v1alpha1',
  kind: 'StaticGatewayConfiguration',
  metadata: { name: 'fixed' },
  spec,
});

test('a gateway configuration exists with the feature only, and gets a prefix', async () => {
  const body = gateway({ gatewayNodepoolName: 'egress', provisionPublicIps: true });
  expect((await ask('POST', gateways, body)).status).toBe(404);
  double.seed({ ...cilium, staticEgress: true });
  const { status, body: made } = await ask('POST', gateways, body);
  expect(status).toBe(201);
  expect(made['status']).toEqual({ egressIpPrefix: '203.0.113.0/30' });
  expect(made['spec']).toMatchObject({ defaultRoute: 'staticEgressGateway' });
});

test.each([
  ['a field that it does not have', { gatewayNodepool: 'egress', provisionPublicIps: true }, 400],
  ['a route that there is not', { defaultRoute: 'internet', provisionPublicIps: true }, 422],
])('a gateway configuration with %s is refused', async (_, spec, status) => {
  double.seed({ ...cilium, staticEgress: true });
  expect((await ask('POST', `${gateways}?fieldValidation=Strict`, gateway(spec))).status).toBe(status);
});

const service = (name: string, spec: object): object => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name },
  spec: { ports: [{ port: 80 }], ...spec },
});

test.each([
  [{}, ['IPv4'], 1],
  [{ ipFamilyPolicy: 'PreferDualStack' }, ['IPv4', 'IPv6'], 2],
  [{ ipFamilyPolicy: 'RequireDualStack', ipFamilies: ['IPv6', 'IPv4'] }, ['IPv6', 'IPv4'], 2],
  [{ ipFamilies: ['IPv6'] }, ['IPv6'], 1],
])('with two families a Service with %j has %j', async (spec, families, count) => {
  double.seed({ ...cilium, dualStack: true });
  const { body } = await ask('POST', '/api/v1/namespaces/default/services', service('both', spec));
  const made = body['spec'] as { clusterIP: string; clusterIPs: string[]; ipFamilies: string[] };
  expect(made.ipFamilies).toEqual(families);
  expect(made.clusterIPs).toHaveLength(count);
  expect(made.clusterIP).toBe(made.clusterIPs[0]);
  expect(made.clusterIP.includes(':')).toBe(families[0] === 'IPv6');
});

test.each([[{ ipFamilyPolicy: 'RequireDualStack' }], [{ ipFamilies: ['IPv6'] }]])(
  'with one family a Service with %j is refused',
  async (spec) => {
    expect((await ask('POST', '/api/v1/namespaces/default/services', service('both', spec))).status).toBe(
      422,
    );
    const soft = service('soft', { ipFamilyPolicy: 'PreferDualStack' });
    expect((await ask('POST', '/api/v1/namespaces/default/services', soft)).status).toBe(201);
  },
);
