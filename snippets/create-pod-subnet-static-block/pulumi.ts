/**
 * A Pod Subnet cluster whose nodes take whole blocks of pod addresses, in a virtual network of your own.
 * A whole program: `pulumi up` runs it as the index.ts of an azure-native project.
 */
import * as authorization from '@pulumi/azure-native/authorization';
import * as containerservice from '@pulumi/azure-native/containerservice';
import * as network from '@pulumi/azure-native/network';
import * as resources from '@pulumi/azure-native/resources';
import * as pulumi from '@pulumi/pulumi';

const config = new pulumi.Config();

const group = new resources.ResourceGroup('group', {
  resourceGroupName: config.get('resourceGroup') ?? 'rg-aks-network',
  location: config.get('location') ?? 'westeurope',
});

const vnet = new network.VirtualNetwork('vnet', {
  virtualNetworkName: config.get('vnetName') ?? 'vnet-aks',
  resourceGroupName: group.name,
  location: group.location,
  addressSpace: { addressPrefixes: [config.get('vnetCidr') ?? '10.240.0.0/14'] },
});

const nodeSubnet = new network.Subnet('node-subnet', {
  subnetName: config.get('nodeSubnet') ?? 'nodes',
  resourceGroupName: group.name,
  virtualNetworkName: vnet.name,
  addressPrefix: config.get('nodeSubnetCidr') ?? '10.240.0.0/22',
});

// Azure changes one subnet of a network at a time, so the second waits for the first.
const podSubnet = new network.Subnet(
  'pod-subnet',
  {
    subnetName: config.get('podSubnet') ?? 'pods',
    resourceGroupName: group.name,
    virtualNetworkName: vnet.name,
    addressPrefix: config.get('podSubnetCidr') ?? '10.241.0.0/16',
  },
  // AKS delegates the pod subnet to itself; without this, the next `pulumi up` would take that back.
  { dependsOn: nodeSubnet, ignoreChanges: ['delegations'] },
);

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
      vnetSubnetID: nodeSubnet.id,
      podSubnetID: podSubnet.id,
      podIPAllocationMode: 'StaticBlock',
      // Two blocks of 16 addresses a node, one of which the node keeps.
      maxPods: 2 * 16 - 1,
    },
  ],
  networkProfile: {
    networkPlugin: 'azure',
    networkDataplane: 'azure',
    loadBalancerSku: 'standard',
    outboundType: 'loadBalancer',
  },
});

// Network Contributor, the same id in every tenant. Azure stores it below the subscription, so say it that way.
const networkContributor = '4d97b98b-1d4f-4787-a291-c67834d212e7';
const client = authorization.getClientConfigOutput();

// The cluster's identity manages load balancers in the node subnet; `az aks create` grants this role by itself.
export const subnetRole = new authorization.RoleAssignment('subnet-role', {
  scope: nodeSubnet.id,
  principalId: cluster.identity.apply((identity) => identity?.principalId ?? ''),
  principalType: 'ServicePrincipal',
  roleDefinitionId: pulumi.interpolate`/subscriptions/${client.subscriptionId}/providers/Microsoft.Authorization/roleDefinitions/${networkContributor}`,
});
