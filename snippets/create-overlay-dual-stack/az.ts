import { az } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import { podRanges, serviceRanges } from './facts.ts';

/** A cluster in overlay mode whose nodes, pods and Services have an IPv4 and an IPv6 address each. */
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
      'ip-families': 'ipv4,ipv6',
      'pod-cidrs': podRanges(p).join(),
      'service-cidrs': serviceRanges.join(),
    }),
  ],
} as const satisfies ShellFace;
