import { az } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';

/** The legacy mode with the Azure (iptables) dataplane; without --network-plugin-mode that is what you get. */
export const cluster = {
  script: (p) => [
    az('group create', { name: p.resourceGroup, location: p.location }),
    az('aks create', {
      name: p.clusterName,
      'resource-group': p.resourceGroup,
      'node-count': String(p.nodeCount),
      'network-plugin': 'azure',
      'network-dataplane': 'azure',
    }),
  ],
} as const satisfies ShellFace;
