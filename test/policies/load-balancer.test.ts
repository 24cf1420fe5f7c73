import { expect, test } from 'vitest';
import { defaultDeny } from '../../snippets/policies/manifests.ts';
import { places, world } from '../../snippets/policies/scenario.ts';
import * as manifests from '../../snippets/load-balancer-policies/manifests.ts';
import { parseParameters } from '../../src/aks/parameters.ts';
import { decide, type Endpoint, type PolicyObject } from '../../src/policies/index.ts';

const parameters = parseParameters();

/** The connection as the pod sees it: from the client, from a node that passed it on, from another pod. */
const senders = {
  client: { ip: places.internet },
  'another client': { ip: '198.51.100.7' },
  'the health probe': { ip: '168.63.129.16' },
  'another node': { node: 'node-2' },
  stranger: { pod: places.stranger },
} as const satisfies Record<string, Endpoint>;

test.each([
  [
    'local',
    {
      client: 'allow',
      'another client': 'deny',
      'the health probe': 'deny',
      'another node': 'deny',
      stranger: 'deny',
    },
  ],
  [
    'cluster',
    {
      client: 'allow',
      'another client': 'allow',
      'the health probe': 'allow',
      'another node': 'allow',
      stranger: 'deny',
    },
  ],
] as const)('%s lets in whom the page says', (name, expected) => {
  const objects = [...defaultDeny.objects(), ...manifests[name].objects()];
  const policies = objects.filter(({ kind }) => kind.endsWith('NetworkPolicy')) as PolicyObject[];
  const found = Object.entries(senders).map(([who, from]) => {
    const flow = { from, to: { pod: places.backend }, port: 80, protocol: 'TCP' } as const;
    return [who, decide(world('cilium', parameters), policies, flow).verdict];
  });
  expect(Object.fromEntries(found)).toEqual(expected);
});
