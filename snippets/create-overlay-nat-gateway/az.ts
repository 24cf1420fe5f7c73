import { az } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';

/** An Overlay cluster whose pods reach the internet through a NAT gateway that AKS makes, with two fixed addresses. */
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
      'outbound-type': 'managedNATGateway',
      'nat-gateway-managed-outbound-ip-count': '2',
      'nat-gateway-idle-timeout': '4',
    }),
  ],
} as const satisfies ShellFace;
