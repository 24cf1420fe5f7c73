/**
 * A Node Subnet (legacy) cluster with the Azure dataplane.
 * A whole program: `pulumi up` runs it as the index.ts of an azure-native project.
 */
import * as containerservice from '@pulumi/azure-native/containerservice';
import * as resources from '@pulumi/azure-native/resources';
import * as pulumi from '@pulumi/pulumi';

const config = new pulumi.Config();

const group = new resources.ResourceGroup('group', {
  resourceGroupName: config.get('resourceGroup') ?? 'rg-aks-network',
  location: config.get('location') ?? 'westeurope',
});

export const cluster = new containerservice.ManagedCluster('cluster', {
  resourceName: config.get('clusterName') ?? 'aks-network',
  resourceGroupName: group.name,
  location: group.location,
  dnsPrefix: config.get('clusterName') ?? 'aks-network',
  identity: { type: 'SystemAssigned' },
  agentPoolProfiles: [
    {
      name: 'nodepool1',
      mode: 'System',
      type: 'VirtualMachineScaleSets',
      osType: 'Linux',
      count: config.getNumber('nodeCount') ?? 2,
    },
  ],
  networkProfile: {
    networkPlugin: 'azure',
    networkDataplane: 'azure',
    loadBalancerSku: 'standard',
    outboundType: 'loadBalancer',
  },
});
