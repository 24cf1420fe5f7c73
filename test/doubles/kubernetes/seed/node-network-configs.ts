import { uid } from '../clock.ts';
import { nodesOf, type Cluster } from '../cluster.ts';
import { addressIn } from '../network-plan.ts';
import type { KubeObject } from '../objects.ts';

/**
 * What Azure tells each node about its pods' addresses. Overlay and Pod Subnet have these objects, since their
 * CNS reads them (`ChannelMode: CRD`); Node Subnet's does not (`AzureHost`):
 * Azure/azure-container-networking, test/integration/manifests/cnsconfig.
 */
export function nodeNetworkConfigs(cluster: Cluster): readonly KubeObject[] {
  const container = containers[cluster.profile.mode];
  if (!container) return [];
  return nodesOf(cluster).map(({ metadata: { name, uid: owner = '' } }, index) => {
    const { requestedIPCount, assignedIPCount, ...own } = container(cluster, index);
    const common = {
      id: uid('network container', name),
      nodeIP: cluster.plan.nodeAddress(index),
      version: 0,
    };
    return {
      apiVersion: 'acn.azure.com/v1alpha',
      kind: 'NodeNetworkConfig',
      metadata: {
        name,
        namespace: 'kube-system',
        ownerReferences: [{ apiVersion: 'v1', kind: 'Node', name, uid: owner }],
      },
      spec: { requestedIPCount },
      status: { assignedIPCount, networkContainers: [{ ...common, ...own }] },
    };
  });
}

interface NetworkContainer {
  readonly requestedIPCount: number;
  readonly assignedIPCount: number;
  readonly [field: string]: unknown;
}

const containers: Readonly<Record<string, (cluster: Cluster, node: number) => NetworkContainer>> = {
  /**
   * The node's prefix is `primaryIP` (source id acn-nnc-conversion); `subnetAddressSpace` is the whole pod CIDR
   * (aks-pod-cidr-expand compares the two). Counts and the form of the subnet's name follow the overlay object in
   * Azure/azure-container-networking, cns/healthserver/healthz_test.go (a864d49e, 2025-10-02).
   */
  overlay: (cluster, node) => ({
    requestedIPCount: 0,
    assignedIPCount: 256,
    type: 'overlay',
    assignmentMode: 'static',
    subnetName: `routingdomain_${uid('routing domain')}_overlaysubnet`,
    primaryIP: cluster.plan.nodePrefix(node),
    subnetAddressSpace: cluster.plan.podRange,
  }),
  /** Addresses one by one, in batches of 16 (source id aks-pod-subnet). */
  'pod-subnet': (cluster, node) => {
    const addresses = Array.from({ length: 16 }, (_, index) => cluster.plan.podAddress(node, index));
    return {
      requestedIPCount: 16,
      assignedIPCount: 16,
      type: 'vnet',
      assignmentMode: 'dynamic',
      subnetName: 'pods',
      subnetAddressSpace: cluster.plan.podRange,
      defaultGateway: addressIn(cluster.plan.podRange ?? '', 1),
      ipAssignments: addresses.map((ip) => ({ ip, name: uid(ip) })),
    };
  },
};
