import { expect, test } from 'vitest';
import { kindNamed } from '../kinds.ts';
import type { KubeObject } from '../objects.ts';
import { seedCluster } from '../seed/index.ts';
import type { ClusterProfile } from '../types.ts';
import { checkObject } from './check.ts';

const profiles: readonly ClusterProfile[] = [
  { name: 'c', mode: 'overlay', dataplane: 'azure', nodeCount: 2 },
  { name: 'c', mode: 'overlay', dataplane: 'cilium', nodeCount: 2 },
  { name: 'c', mode: 'pod-subnet', dataplane: 'cilium', nodeCount: 2 },
  { name: 'c', mode: 'node-subnet', dataplane: 'azure', nodeCount: 2 },
  { name: 'c', mode: 'byo', dataplane: 'none', nodeCount: 2 },
];

test.each(profiles)(
  'every seeded object of $mode with $dataplane passes the closed schemas',
  async (profile) => {
    const entries = seedCluster(profile).store.everything();
    expect(entries.length).toBeGreaterThan(40);
    for (const { kind, object } of entries) {
      const where = `${kind.kind} ${object.metadata.name}`;
      expect([where, await checkObject(kind, object, 'Strict')]).toEqual([where, { warnings: [] }]);
    }
  },
);

const policy = (spec: object): KubeObject => ({
  apiVersion: 'cilium.io/v2',
  kind: 'CiliumNetworkPolicy',
  metadata: { name: 'p' },
  spec: { endpointSelector: { matchLabels: { app: 'web' } }, ...spec },
});

const pod = (container: object): KubeObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'p', annotations: { 'any.key/at-all': 'x' } },
  spec: { containers: [{ name: 'c', image: 'i', ...container }], nodeSelector: { anything: 'goes' } },
});

test.each([
  {
    why: 'names, ports and rules as Cilium documents them',
    object: policy({
      egress: [
        { toFQDNs: [{ matchPattern: '*.example.com' }] },
        {
          toEndpoints: [{}],
          toPorts: [{ ports: [{ port: '53', protocol: 'ANY' }], rules: { dns: [{ matchPattern: '*' }] } }],
        },
      ],
      ingress: [
        {
          fromEntities: ['cluster'],
          toPorts: [{ ports: [{ port: '80', protocol: 'TCP' }], rules: { http: [{ method: 'GET' }] } }],
        },
      ],
    }),
  },
  { why: 'maps with any key', object: pod({ resources: { limits: { 'example.com/gpu': '1' } } }) },
])('an object with $why passes', async ({ object }) => {
  expect(await checkObject(kindNamed(object.kind), object, 'Strict')).toEqual({ warnings: [] });
});

test.each([
  {
    why: 'a field misspelt deep inside (the models alone let it pass)',
    object: policy({ egress: [{ toFQDN: [] }] }),
    says: 'unknown field "spec.egress[0].toFQDN"',
  },
  {
    why: 'a protocol that does not exist',
    object: policy({ ingress: [{ toPorts: [{ ports: [{ port: '80', protocol: 'HTTP' }] }] }] }),
    says: 'spec.ingress[0].toPorts[0].ports[0].protocol: Unsupported value: "HTTP": supported values: "TCP"',
  },
  {
    why: 'both names of an FQDN selector',
    object: policy({ egress: [{ toFQDNs: [{ matchName: 'a.b', matchPattern: '*' }] }] }),
    says: 'must validate one and only one schema (oneOf)',
  },
])('an object with $why is refused', async ({ object, says }) => {
  const checked = await checkObject(kindNamed(object.kind), object, 'Strict');
  expect(JSON.parse(JSON.stringify(checked))).toMatchObject({
    body: { message: expect.stringContaining(says) as string },
  });
});
