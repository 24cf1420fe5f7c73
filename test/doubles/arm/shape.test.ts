import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { poolShapeProblems, shapeProblems } from './clusters/shape.ts';
import { withoutNulls } from './json.ts';
import { schemaFromPackage } from './schema/package.ts';

const pool = { name: 'nodepool1', count: 3, mode: 'System', vmSize: '', maxPods: 250 };
const body = (properties: object): object => ({ location: 'eastus', properties });

describe('a cluster body conforms', () => {
  test.each([
    [
      'with a network profile',
      body({ networkProfile: { networkPlugin: 'azure', networkDataplane: 'cilium' } }),
    ],
    [
      'with names that the SDK spells otherwise',
      body({ enableRBAC: true, agentPoolProfiles: [{ ...pool, enableFIPS: false }] }),
    ],
    [
      'with the spelling of az for the backend pool',
      body({ networkProfile: { loadBalancerProfile: { backendPoolType: 'nodeIPConfiguration' } } }),
    ],
    ['with names of its own in maps', { ...body({}), tags: { any: 'thing' } }],
  ])('%s', (_, value) => {
    expect(shapeProblems(value)).toEqual([]);
  });
});

describe('a cluster body is refused', () => {
  test.each([
    [
      'for an unknown property',
      body({ networkProfile: { podCidrr: '10.244.0.0/16' } }),
      `Could not find property 'properties.networkProfile.podCidrr' in the API of Microsoft.ContainerService/managedClusters. Did you mean "podCidr"?`,
    ],
    [
      'for an unknown property in a list',
      body({ agentPoolProfiles: [{ ...pool, podSubnetId: '/a' }] }),
      `Could not find property 'properties.agentPoolProfiles[0].podSubnetId' in the API of Microsoft.ContainerService/managedClusters. Did you mean "podSubnetID"?`,
    ],
    [
      'for an unknown property that resembles none',
      body({ encapsulation: 'geneve' }),
      `Could not find property 'properties.encapsulation' in the API of Microsoft.ContainerService/managedClusters.`,
    ],
    [
      'for a value outside its enumeration',
      body({ networkProfile: { networkPlugin: 'azur' } }),
      `The value of 'properties.networkProfile.networkPlugin' is invalid: expected one of "azure", "kubenet", "none", found "azur". Did you mean "azure"?`,
    ],
    [
      'for a value that is accepted elsewhere only',
      body({ networkProfile: { networkPluginMode: 'ipv4' } }),
      `The value of 'properties.networkProfile.networkPluginMode' is invalid: expected one of "overlay", found "ipv4".`,
    ],
    [
      'for a value deep down outside its enumeration',
      body({ networkProfile: { advancedNetworking: { security: { advancedNetworkPolicies: 'L8' } } } }),
      `The value of 'properties.networkProfile.advancedNetworking.security.advancedNetworkPolicies' is invalid: expected one of "L7", "FQDN", "None", found "L8". Did you mean "L7"?`,
    ],
    [
      'for text where a number belongs',
      body({ agentPoolProfiles: [{ ...pool, count: '3' }] }),
      `The value of 'properties.agentPoolProfiles[0].count' is invalid: it must be number.`,
    ],
    [
      'without a location',
      { properties: {} },
      `The value of 'body' is invalid: it must have required property 'location'.`,
    ],
  ])('%s', (_, value, message) => {
    expect(shapeProblems(value).map((problem) => problem.message)).toEqual([message]);
  });
});

test('a node pool conforms, and is refused for what no pool has', () => {
  const gateway = { ...pool, mode: 'Gateway', gatewayProfile: { publicIPPrefixSize: 30 } };
  expect(poolShapeProblems(gateway)).toEqual([]);
  expect(poolShapeProblems({ ...gateway, mode: 'gateway' }).map(({ message }) => message)).toEqual([
    `The value of 'mode' is invalid: expected one of "System", "User", "Gateway", found "gateway". Did you mean "Gateway"?`,
  ]);
});

test('members that are null count as absent', () => {
  expect(withoutNulls({ a: null, b: [{ c: null, d: 1 }] })).toEqual({ b: [{ d: 1 }] });
});

describe('the generated schema', () => {
  const text = readFileSync(new URL('./generated/managed-cluster.schema.json', import.meta.url), 'utf8');

  test('is what the installed package gives; run test/doubles/arm/schema/generate.ts if not', () => {
    expect(JSON.parse(text)).toEqual(schemaFromPackage());
  });

  test('is closed everywhere and covers the models that a cluster reaches', () => {
    const { definitions } = JSON.parse(text) as { definitions: Record<string, Record<string, unknown>> };
    const open = Object.entries(definitions).filter(([, model]) => model['additionalProperties'] !== false);
    expect(open).toEqual([]);
  });
});
