import { az } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import * as expected from './expected.ts';

const questions = {
  version: 'currentKubernetesVersion',
  plugin: 'networkProfile.networkPlugin',
  mode: 'networkProfile.networkPluginMode',
  dataplane: 'networkProfile.networkDataplane',
  policy: 'networkProfile.networkPolicy',
  podCidr: 'networkProfile.podCidr',
  serviceCidr: 'networkProfile.serviceCidr',
  identity: 'identity.type',
  systems: 'agentPoolProfiles[].osType',
  podSubnets: 'agentPoolProfiles[].podSubnetId',
};

/** Everything that decides whether an update to Overlay is possible, in one answer. */
export const preconditions = {
  script: (p) => [
    az('aks show', {
      name: p.clusterName,
      'resource-group': p.resourceGroup,
      query: `{\n${Object.entries(questions)
        .map(([name, path]) => `  ${name}: ${path}`)
        .join(',\n')}\n}`,
      output: 'json',
    }),
  ],
  output: {
    journey: 'kubenet-to-overlay',
    basis: 'Printed by the real az from a test double of Azure Resource Manager, for a kubenet cluster.',
    expects: expected.preconditions,
  },
} as const satisfies ShellFace;

/** Uninstalls Azure NPM or Calico; policy objects stay, and nothing enforces them from then on. */
export const removeEngine = {
  script: (p) => [
    az('aks update', {
      name: p.clusterName,
      'resource-group': p.resourceGroup,
      'network-policy': 'none',
    }),
  ],
} as const satisfies ShellFace;

/** From kubenet: the pod range stays, since none is stated. One way; every node pool is reimaged at the same time. */
export const fromKubenet = {
  script: (p) => [
    az('aks update', {
      name: p.clusterName,
      'resource-group': p.resourceGroup,
      'network-plugin': 'azure',
      'network-plugin-mode': 'overlay',
    }),
  ],
} as const satisfies ShellFace;

/** From Node Subnet: pods need a range, which they did not have. One way; every node pool is reimaged at the same time. */
export const fromNodeSubnet = {
  script: (p) => [
    az('aks update', {
      name: p.clusterName,
      'resource-group': p.resourceGroup,
      'network-plugin': 'azure',
      'network-plugin-mode': 'overlay',
      'pod-cidr': p.podCidr,
    }),
  ],
} as const satisfies ShellFace;
