import { maxPodsInBlocks, staticBlocks } from '../../src/aks/limits.ts';
import { az, capture, variable } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';

/** Each node keeps whole blocks of the pod subnet for its lifetime; the Azure (iptables) dataplane moves the packets. */
export const cluster = {
  script: (p) => [
    az('group create', { name: p.resourceGroup, location: p.location }),
    az('network vnet create', {
      name: p.vnetName,
      'resource-group': p.resourceGroup,
      'address-prefixes': p.vnetCidr,
      output: 'none',
    }),
    capture(
      'NODE_SUBNET_ID',
      az('network vnet subnet create', {
        name: p.nodeSubnet,
        'resource-group': p.resourceGroup,
        'vnet-name': p.vnetName,
        'address-prefixes': p.nodeSubnetCidr,
        query: 'id',
        output: 'tsv',
      }),
    ),
    capture(
      'POD_SUBNET_ID',
      az('network vnet subnet create', {
        name: p.podSubnet,
        'resource-group': p.resourceGroup,
        'vnet-name': p.vnetName,
        'address-prefixes': p.podSubnetCidr,
        query: 'id',
        output: 'tsv',
      }),
    ),
    az('aks create', {
      name: p.clusterName,
      'resource-group': p.resourceGroup,
      'node-count': String(p.nodeCount),
      'network-plugin': 'azure',
      'network-dataplane': 'azure',
      'vnet-subnet-id': variable('NODE_SUBNET_ID'),
      'pod-subnet-id': variable('POD_SUBNET_ID'),
      'pod-ip-allocation-mode': 'StaticBlock',
      'max-pods': String(maxPodsInBlocks(staticBlocks)),
    }),
  ],
} as const satisfies ShellFace;
