import type { Kind } from '../kinds.ts';
import { at, listAt, textAt, type KubeObject } from '../objects.ts';
import { addressOf, nodeStatus, roles, servicePorts } from './cells.ts';
import { ageColumn, nameColumn, orNone, pairs, text, wide, type Column } from './column.ts';
import { daemonSet, deployment, pod, replicaSet } from './workload-columns.ts';

const node: readonly Column[] = [
  text('Status', nodeStatus),
  text('Roles', roles),
  ageColumn,
  text('Version', (object) => textAt(object, 'status.nodeInfo.kubeletVersion')),
  wide(text('Internal-IP', (object) => addressOf(object, 'InternalIP'))),
  wide(text('External-IP', (object) => addressOf(object, 'ExternalIP'))),
  wide(text('OS-Image', (object) => textAt(object, 'status.nodeInfo.osImage'))),
  wide(text('Kernel-Version', (object) => textAt(object, 'status.nodeInfo.kernelVersion'))),
  wide(text('Container-Runtime', (object) => textAt(object, 'status.nodeInfo.containerRuntimeVersion'))),
];

const service: readonly Column[] = [
  text('Type', (object) => textAt(object, 'spec.type')),
  text('Cluster-IP', (object) => orNone(object, 'spec.clusterIP')),
  text('External-IP', (object) => (textAt(object, 'spec.type') === 'LoadBalancer' ? '<pending>' : '<none>')),
  text('Port(s)', servicePorts),
  ageColumn,
  wide(text('Selector', (object) => pairs(object, 'spec.selector'))),
];

/** Azure/azure-container-networking, crd/nodenetworkconfig/manifests: its additionalPrinterColumns, in their order. */
const nodeNetworkConfig: readonly Column[] = [
  wide(custom('Requested IPs', 'spec.requestedIPCount')),
  wide(custom('Availability Zone', 'spec.availabilityZone')),
  custom('Allocated IPs', 'status.assignedIPCount'),
  wide(custom('Subnet', 'status.networkContainers.*.subnetName')),
  wide(custom('Subnet CIDR', 'status.networkContainers.*.subnetAddressSpace')),
  wide(custom('Subnet CIDR v6', 'status.networkContainers.*.subnetAddressSpaceV6')),
  wide(custom('NC ID', 'status.networkContainers.*.id')),
  custom('NC Mode', 'status.networkContainers.*.assignmentMode'),
  wide(custom('NC Type', 'status.networkContainers.*.type')),
  custom('NC Version', 'status.networkContainers.*.version'),
];

/** cilium/cilium, pkg/k8s/apis/cilium.io/v2/cnp_types.go: its printcolumn markers. */
const ciliumPolicy: readonly Column[] = [
  ageColumn,
  text('Valid', (object) => textAt(listAt(object, 'status.conditions').find(isValid), 'status')),
];

const columns: Readonly<Record<string, readonly Column[]>> = {
  CiliumNetworkPolicy: ciliumPolicy,
  ConfigMap: [
    text('Data', (object) => String(Object.keys((object['data'] ?? {}) as object).length)),
    ageColumn,
  ],
  DaemonSet: daemonSet,
  Deployment: deployment,
  Endpoints: [text('Endpoints', endpoints), ageColumn],
  EndpointSlice: [
    text('AddressType', (object) => textAt(object, 'addressType')),
    text('Ports', (object) =>
      listAt(object, 'ports')
        .map((port) => textAt(port, 'port'))
        .join(','),
    ),
    text('Endpoints', (object) =>
      listAt(object, 'endpoints')
        .map((endpoint) => textAt(endpoint, 'addresses.0'))
        .join(','),
    ),
    ageColumn,
  ],
  Namespace: [text('Status', (object) => textAt(object, 'status.phase')), ageColumn],
  NetworkPolicy: [text('Pod-Selector', (object) => pairs(object, 'spec.podSelector.matchLabels')), ageColumn],
  Node: node,
  NodeNetworkConfig: nodeNetworkConfig,
  Pod: pod,
  ReplicaSet: replicaSet,
  Service: service,
};

/** The columns that `kubectl get` prints of a kind; name and age where the double knows no better. */
export function columnsOf(kind: Kind): readonly Column[] {
  return [nameColumn, ...(columns[kind.kind] ?? [ageColumn])];
}

function custom(name: string, path: string): Column {
  return text(name, (object) => {
    const found = at(object, path);
    return (Array.isArray(found) ? found : [found]).filter((one) => one !== undefined).join(',');
  });
}

function endpoints(object: KubeObject): string {
  const list = listAt(object, 'subsets').flatMap((subset) =>
    listAt(subset, 'addresses').map(
      (address) => `${textAt(address, 'ip')}:${textAt(subset, 'ports.0.port')}`,
    ),
  );
  return list.join(',') || '<none>';
}

function isValid(condition: unknown): boolean {
  return textAt(condition, 'type') === 'Valid';
}
