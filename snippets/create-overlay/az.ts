import { az } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';

/** A cluster in overlay mode whose packets the Azure (iptables) dataplane moves. */
export const cluster = {
  script: (p) => [
    az('group create', { name: p.resourceGroup, location: p.location }),
    az('aks create', {
      name: p.clusterName,
      'resource-group': p.resourceGroup,
      'node-count': String(p.nodeCount),
      'network-plugin': 'azure',
      'network-plugin-mode': 'overlay',
      'network-dataplane': 'azure',
      'pod-cidr': p.podCidr,
    }),
  ],
} as const satisfies ShellFace;
