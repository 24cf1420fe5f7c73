/**
 * An Overlay cluster with IPv4 and IPv6 and the Azure dataplane.
 * A whole program: `pulumi up` runs it as the index.ts of an azure-native project.
 */
import * as containerservice from '@pulumi/azure-native/containerservice';
import * as resources from '@pulumi/azure-native/resources';
import * as pulumi from '@pulumi/pulumi';

const config = new pulumi.Config();

// Every list names IPv4 first. The two IPv6 ranges are the defaults of AKS.
const podCidr = config.get('podCidr') ?? '10.244.0.0/16';

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
    networkPluginMode: 'overlay',
    networkDataplane: 'azure',
    ipFamilies: ['IPv4', 'IPv6'],
    podCidr,
    podCidrs: [podCidr, 'fd12:3456:789a::/64'],
    serviceCidrs: ['10.0.0.0/16', 'fd12:3456:789a:1::/108'],
    loadBalancerSku: 'standard',
    outboundType: 'loadBalancer',
  },
});
