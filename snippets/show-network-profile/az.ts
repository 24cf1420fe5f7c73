import { az } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import * as expected from './expected.ts';

const names = ['networkPlugin', 'networkPluginMode', 'networkDataplane', 'networkPolicy'];

/** The four settings that say which mode and which dataplane a cluster has. */
export const profile = {
  script: (p) => [
    az('aks show', {
      name: p.clusterName,
      'resource-group': p.resourceGroup,
      query: `networkProfile.{\n${names.map((name) => `  ${name}: ${name}`).join(',\n')}\n}`,
      output: 'json',
    }),
  ],
  output: {
    journey: 'overlay-cilium',
    basis:
      'Printed by the real az from a test double of Azure Resource Manager, for the cluster of the page "Create a cluster".',
    expects: expected.profile,
  },
} as const satisfies ShellFace;
