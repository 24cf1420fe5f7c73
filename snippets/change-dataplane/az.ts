import { az } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';

/** Moves a cluster to the Cilium dataplane and its policy engine; every node pool is reimaged at the same time. */
export const toCilium = {
  script: (p) => [
    az('aks update', {
      name: p.clusterName,
      'resource-group': p.resourceGroup,
      'network-dataplane': 'cilium',
      'network-policy': 'cilium',
    }),
  ],
} as const satisfies ShellFace;
