import { az, kubectl } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import { cluster as ciliumCluster } from '../create-overlay-cilium/az.ts';
import * as expected from './expected.ts';
import { expectedOn, labGroup, onBoth, sides, type Side } from './sides.ts';

/**
 * The first cluster: as create-overlay makes it, plus Calico, so that both clusters have a policy engine and the same
 * policies can be compared.
 */
export const azure = {
  script: (p) => [
    az('group create', { name: labGroup, location: p.location }),
    az('aks create', {
      name: sides.azure.cluster,
      'resource-group': labGroup,
      'node-count': String(p.nodeCount),
      'network-plugin': 'azure',
      'network-plugin-mode': 'overlay',
      'network-dataplane': 'azure',
      'network-policy': 'calico',
      'pod-cidr': p.podCidr,
    }),
  ],
} as const satisfies ShellFace;

/** The second cluster, by the commands of create-overlay-cilium; the group is there already, which az accepts. */
export const cilium = {
  script: (p) => ciliumCluster.script({ ...p, resourceGroup: labGroup, clusterName: sides.cilium.cluster }),
} as const satisfies ShellFace;

const names = ['networkPlugin', 'networkPluginMode', 'networkDataplane', 'networkPolicy'];

export const profileAzure = profileOf('azure');
export const profileCilium = profileOf('cilium');

/** Writes both clusters under the lab's names, then leaves no context current: a command without one fails. */
export const credentials = {
  script: () => [
    ...(['azure', 'cilium'] as const).map((side) =>
      az('aks get-credentials', {
        name: sides[side].cluster,
        'resource-group': labGroup,
        context: sides[side].context,
      }),
    ),
    kubectl('config unset', ['current-context'], {}),
    ...onBoth((at) => [kubectl('get', ['nodes'], { ...at, output: 'wide' })]),
  ],
} as const satisfies ShellFace;

/** The four settings that say what a cluster is; between the two only the last two may differ. */
function profileOf(side: Side): ShellFace {
  return {
    script: () => [
      az('aks show', {
        name: sides[side].cluster,
        'resource-group': labGroup,
        query: `networkProfile.{\n${names.map((name) => `  ${name}: ${name}`).join(',\n')}\n}`,
        output: 'json',
      }),
    ],
    output: {
      journey: 'lab',
      basis: 'Printed by the real az from a test double of Azure Resource Manager.',
      expects: expectedOn(side, expected.profile),
    },
  };
}
