import { describe, expect, test } from 'vitest';
import { advancedNetworkingProblem, withAdvancedDefaults } from './clusters/advanced-networking.ts';
import type { JsonObject } from './json.ts';
import { changeProblem, type ClusterState } from './rules/change.ts';

const kubenet = { networkPlugin: 'kubenet', networkPolicy: 'none', podCidr: '10.244.0.0/16' };
const nodeSubnet = { networkPlugin: 'azure', networkDataplane: 'azure', networkPolicy: 'none' };
const overlay = { ...nodeSubnet, networkPluginMode: 'overlay', podCidr: '10.244.0.0/18' };
const cilium = { networkDataplane: 'cilium', networkPolicy: 'cilium' };
const toOverlay = { ...nodeSubnet, networkPluginMode: 'overlay', podCidr: '192.168.0.0/16' };

interface Rest {
  readonly identity?: string;
  readonly version?: string;
  readonly pool?: JsonObject;
  readonly provisioning?: string;
}

function state(network: JsonObject, rest: Rest = {}): ClusterState {
  const { identity = 'SystemAssigned', version = '1.35', pool = {}, provisioning = 'Manual' } = rest;
  const properties = {
    currentKubernetesVersion: version,
    agentPoolProfiles: [{ name: 'nodepool1', count: 2, ...pool }],
    nodeProvisioningProfile: { mode: provisioning },
    networkProfile: network,
  };
  return { body: { identity: { type: identity }, properties }, network };
}

describe('an update is accepted', () => {
  test.each<[string, JsonObject, JsonObject, Rest]>([
    [
      'from kubenet, by an identity of the user',
      kubenet,
      { ...toOverlay, podCidr: '10.244.0.0/16' },
      { identity: 'UserAssigned' },
    ],
    ['from Node Subnet with a range', nodeSubnet, toOverlay, {}],
    ['from Node Subnet with Cilium', { ...nodeSubnet, ...cilium }, { ...toOverlay, ...cilium }, {}],
    ['to Cilium in Overlay', overlay, { ...overlay, ...cilium }, {}],
    ['to Cilium over Calico', { ...overlay, networkPolicy: 'calico' }, { ...overlay, ...cilium }, {}],
    [
      'to Cilium in Pod Subnet',
      nodeSubnet,
      { ...nodeSubnet, ...cilium },
      { pool: { podSubnetID: '/subscriptions/s/subnets/pods' } },
    ],
    ['to a range around the old one', overlay, { ...overlay, podCidr: '10.244.0.0/16' }, {}],
    ['that takes the engine away', { ...overlay, networkPolicy: 'azure' }, overlay, {}],
    ['that changes nothing of this', overlay, overlay, { pool: { osType: 'Windows' } }],
  ])('%s', (_, before, after, rest) => {
    expect(changeProblem(state(before, rest), state(after, rest))).toBeUndefined();
  });
});

describe('an update is refused', () => {
  test.each<[string, JsonObject, JsonObject, Rest, RegExp]>([
    ['back from Overlay', overlay, nodeSubnet, {}, /expected a move to overlay/],
    [
      'from Pod Subnet to Overlay',
      nodeSubnet,
      toOverlay,
      { pool: { podSubnetID: '/subscriptions/s/subnets/pods' } },
      /found pod subnet to overlay|expected a move to overlay/,
    ],
    ['from kubenet by a system-assigned identity', kubenet, toOverlay, {}, /expected UserAssigned/],
    ['from kubenet to Cilium at once', kubenet, { ...toOverlay, ...cilium }, {}, /kubenet to cilium/],
    [
      'in mode and dataplane at once',
      nodeSubnet,
      { ...toOverlay, ...cilium },
      {},
      /a new mode or a new dataplane/,
    ],
    [
      'to Overlay with an engine',
      { ...nodeSubnet, networkPolicy: 'azure' },
      { ...toOverlay, networkPolicy: 'azure' },
      {},
      /^Cannot update cluster to Azure CNI Overlay while using network policies with Azure CNI v1$/,
    ],
    [
      'from kubenet with Calico',
      { ...kubenet, networkPolicy: 'calico' },
      { ...toOverlay, networkPolicy: 'calico' },
      { identity: 'UserAssigned' },
      /change.from.policy: expected none or cilium/,
    ],
    ['to Overlay on an old version', nodeSubnet, toOverlay, { version: '1.26' }, /expected 1.27 or later/],
    [
      'from Node Subnet without a range',
      nodeSubnet,
      { ...nodeSubnet, networkPluginMode: 'overlay' },
      {},
      /a range for the pods/,
    ],
    [
      'to Cilium with a Windows pool',
      overlay,
      { ...overlay, ...cilium },
      { pool: { osType: 'Windows' } },
      /expected Linux/,
    ],
    [
      'to Cilium with node auto-provisioning',
      overlay,
      { ...overlay, ...cilium },
      { provisioning: 'Auto' },
      /node auto-provisioning/,
    ],
    [
      'of the engine on an old version',
      { ...overlay, networkPolicy: 'calico' },
      overlay,
      { version: '1.29' },
      /Upgrade to Kubernetes 1.30/,
    ],
    ['back from Cilium', { ...overlay, ...cilium }, overlay, {}, /expected a move to cilium/],
    ['to another range', overlay, { ...overlay, podCidr: '10.245.0.0/16' }, {}, /contains 10.244.0.0\/18/],
    ['to a smaller range', overlay, { ...overlay, podCidr: '10.244.0.0/19' }, {}, /contains 10.244.0.0\/18/],
    [
      'to a larger range with a Windows pool',
      overlay,
      { ...overlay, podCidr: '10.244.0.0/16' },
      { pool: { osType: 'Windows' } },
      /expected Linux/,
    ],
  ])('%s', (_, before, after, rest, says) => {
    expect(changeProblem(state(before, rest), state(after, rest))?.message).toMatch(says);
  });
});

describe('advanced networking', () => {
  const on = { enabled: true, observability: { enabled: true }, security: { enabled: true } };

  test.each([
    ['cilium', 'FQDN'],
    ['azure', undefined],
  ])('on the dataplane %s gets the level %s where none is stated', (networkDataplane, level) => {
    const network = withAdvancedDefaults({ networkDataplane, advancedNetworking: on });
    expect(network).toMatchObject({ advancedNetworking: { enabled: true } });
    const { security } = network['advancedNetworking'] as typeof on & { security: JsonObject };
    expect((security as JsonObject)['advancedNetworkPolicies']).toBe(level);
  });

  test('keeps the level that the client states', () => {
    const security = { enabled: true, advancedNetworkPolicies: 'L7' };
    const network = { networkDataplane: 'cilium', advancedNetworking: { ...on, security } };
    expect(withAdvancedDefaults(network)).toEqual(network);
  });

  test.each<[string, JsonObject, boolean]>([
    ['on', on, false],
    ['off', { enabled: false, observability: { enabled: false }, security: { enabled: false } }, false],
    [
      'on with both parts off',
      { ...on, observability: { enabled: false }, security: { enabled: false } },
      true,
    ],
    [
      'on for eBPF host routing alone',
      {
        ...on,
        observability: { enabled: false },
        security: { enabled: false },
        performance: { accelerationMode: 'BpfVeth' },
      },
      false,
    ],
  ])('%s: %j is refused: %s', (_, advancedNetworking, refused) => {
    expect(advancedNetworkingProblem({ advancedNetworking }) !== undefined).toBe(refused);
  });
});
