import type { ParameterName } from '../src/aks/parameters.ts';

/** Another value for every parameter, none of them part of a default. */
export const otherParameters = {
  resourceGroup: 'rg-other',
  clusterName: 'other',
  location: 'northeurope',
  nodeCount: '7',
  podCidr: '10.128.0.0/14',
  vnetName: 'vnet-other',
  vnetCidr: '10.64.0.0/12',
  nodeSubnet: 'machines',
  nodeSubnetCidr: '10.64.8.0/21',
  podSubnet: 'containers',
  podSubnetCidr: '10.65.0.0/18',
} as const satisfies Record<ParameterName, string>;
