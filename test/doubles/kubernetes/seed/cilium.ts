import { nodesOf, type Cluster } from '../cluster.ts';
import { endpointsOf } from '../exec/cilium-endpoints.ts';
import type { KubeObject } from '../objects.ts';

/** What the agents write about nodes, pods and label sets; nothing without AKS's Cilium. */
export function ciliumObjects(cluster: Cluster): readonly KubeObject[] {
  if (cluster.profile.dataplane !== 'cilium') return [];
  const nodes = nodesOf(cluster);
  const endpoints = nodes.flatMap(({ metadata }, index) => endpointObjects(cluster, metadata.name, index));
  const identities = new Map(endpoints.map(({ identity }) => [identity.metadata.name, identity]));
  return [
    ...nodes.map(({ metadata }, index) => ciliumNode(cluster, metadata.name, index)),
    ...identities.values(),
    ...endpoints.map(({ endpoint }) => endpoint),
  ];
}

function ciliumNode({ plan }: Cluster, name: string, index: number): KubeObject {
  const addresses = [
    { ip: plan.nodeAddress(index), type: 'InternalIP' },
    { ip: '169.254.23.0', type: 'CiliumInternalIP' },
  ];
  return { apiVersion: 'cilium.io/v2', kind: 'CiliumNode', metadata: { name }, spec: { addresses } };
}

function endpointObjects(
  cluster: Cluster,
  node: string,
  index: number,
): { endpoint: KubeObject; identity: KubeObject }[] {
  return endpointsOf(cluster, node).flatMap(({ id, identity, labels, address, pod }) => {
    if (!pod) return [];
    const { name, namespace = '' } = pod.metadata;
    const networking = { addressing: [{ ipv4: address }], node: cluster.plan.nodeAddress(index) };
    const status = { id, identity: { id: identity, labels }, networking, state: 'ready' };
    const securityLabels = Object.fromEntries(labels.map(keyAndValue));
    return [
      {
        endpoint: {
          apiVersion: 'cilium.io/v2',
          kind: 'CiliumEndpoint',
          metadata: { name, namespace },
          status,
        },
        identity: {
          apiVersion: 'cilium.io/v2',
          kind: 'CiliumIdentity',
          metadata: { name: String(identity) },
          'security-labels': securityLabels,
        },
      },
    ];
  });
}

function keyAndValue(label: string): [string, string] {
  const [key = '', ...value] = label.split('=');
  return [key, value.join('=')];
}
