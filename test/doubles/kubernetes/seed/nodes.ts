import { serverVersion } from '../api/discovery.ts';
import type { Cluster } from '../cluster.ts';
import { nodeConditions } from '../controllers/nodes.ts';
import type { KubeObject } from '../objects.ts';
import { secondAddress } from '../second-family.ts';

/** Software of AKS's Ubuntu 24.04 node image 202607.09.0: Azure/AKS, vhd-notes/aks-ubuntu/AKSUbuntu-2404. */
const image = {
  osImage: 'Ubuntu 24.04.4 LTS',
  kernelVersion: '6.8.0-1059-azure',
  containerRuntimeVersion: 'containerd://2.3.2',
};

/** The nodes of the first pool. Names as AKS builds them: pool, eight digits, instance in base 36. */
export function nodes(cluster: Cluster): readonly KubeObject[] {
  return Array.from({ length: cluster.profile.nodeCount }, (_, index) => node(cluster, index));
}

function node(cluster: Cluster, index: number): KubeObject {
  const name = `aks-nodepool1-12345678-vmss${index.toString(36).padStart(6, '0')}`;
  const ready = cluster.profile.mode !== 'byo';
  const taint = { key: 'node.kubernetes.io/not-ready', effect: 'NoSchedule' };
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name, labels: labels(cluster, name) },
    spec: {
      providerID: `azure:///subscriptions/00000000-0000-0000-0000-000000000000/${name}`,
      ...(ready ? {} : { taints: [taint] }),
    },
    status: {
      addresses: [
        ...internalAddresses(cluster, cluster.plan.nodeAddress(index)),
        { type: 'Hostname', address: name },
      ],
      capacity: { cpu: '2', memory: '8Gi', pods: '250' },
      allocatable: { cpu: '1900m', memory: '6Gi', pods: '250' },
      conditions: nodeConditions(ready),
      nodeInfo: nodeInfo(),
    },
  };
}

function internalAddresses(cluster: Cluster, ipv4: string): object[] {
  const addresses = [ipv4, secondAddress(cluster, ipv4)].filter((address) => address !== undefined);
  return addresses.map((address) => ({ type: 'InternalIP', address }));
}

/** AKS's reserved labels (MicrosoftDocs/azure-aks-docs, articles/aks/use-labels.md). */
function labels({ profile }: Cluster, name: string): Record<string, string> {
  return {
    'kubernetes.azure.com/agentpool': 'nodepool1',
    'kubernetes.azure.com/cluster': `MC_rg_${profile.name}_westeurope`,
    'kubernetes.azure.com/managedby': 'aks',
    'kubernetes.azure.com/mode': 'system',
    'kubernetes.azure.com/nodepool-type': 'VirtualMachineScaleSets',
    'kubernetes.azure.com/os-sku': 'Ubuntu',
    'kubernetes.azure.com/role': 'agent',
    'kubernetes.io/arch': 'amd64',
    'kubernetes.io/hostname': name,
    'kubernetes.io/os': 'linux',
    'node.kubernetes.io/instance-type': 'Standard_D2s_v5',
    'topology.kubernetes.io/region': 'westeurope',
    'topology.kubernetes.io/zone': '0',
  };
}

function nodeInfo(): object {
  return {
    architecture: 'amd64',
    bootID: '',
    kubeProxyVersion: '',
    kubeletVersion: serverVersion,
    machineID: '',
    operatingSystem: 'linux',
    systemUUID: '',
    ...image,
  };
}
