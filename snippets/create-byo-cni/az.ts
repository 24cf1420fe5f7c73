import { az } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';

/** A cluster without any CNI: its nodes stay NotReady until you install one. */
export const cluster = {
  script: (p) => [
    az('group create', { name: p.resourceGroup, location: p.location }),
    az('aks create', {
      name: p.clusterName,
      'resource-group': p.resourceGroup,
      'node-count': String(p.nodeCount),
      'network-plugin': 'none',
      'pod-cidr': p.podCidr,
    }),
  ],
} as const satisfies ShellFace;
