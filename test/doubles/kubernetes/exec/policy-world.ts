import type { PolicyObject, World } from '../../../../src/policies/index.ts';
import { nodesOf, podsOf, type Cluster } from '../cluster.ts';
import { kindNamed } from '../kinds.ts';
import { at, mapAt, textAt, type KubeObject } from '../objects.ts';

/** Without an engine a NetworkPolicy does nothing; Cilium's own kinds exist with Cilium only. */
export function policiesOf(cluster: Cluster): PolicyObject[] {
  const { dataplane, policyEngine } = cluster.profile;
  const own = ['CiliumNetworkPolicy', 'CiliumClusterwideNetworkPolicy'];
  const names = dataplane === 'cilium' ? ['NetworkPolicy', ...own] : policyEngine ? ['NetworkPolicy'] : [];
  return names.flatMap((name) => cluster.store.list(kindNamed(name))) as unknown as PolicyObject[];
}

/** The cluster as the evaluator of policies sees it. */
export function worldOf(cluster: Cluster): World {
  return {
    engine: cluster.profile.policyEngine ?? 'cilium',
    namespaces: cluster.store.list(kindNamed('Namespace')).map((namespace) => ({
      name: namespace.metadata.name,
      labels: mapAt(namespace, 'metadata.labels'),
    })),
    pods: podsOf(cluster)
      .filter((pod) => textAt(pod, 'status.podIP') !== '')
      .map((pod) => ({
        name: pod.metadata.name,
        namespace: pod.metadata.namespace ?? '',
        labels: mapAt(pod, 'metadata.labels'),
        ip: textAt(pod, 'status.podIP'),
        node: textAt(pod, 'spec.nodeName'),
        hostNetwork: at(pod, 'spec.hostNetwork') === true,
      })),
    nodes: nodesOf(cluster).map((node) => ({
      name: node.metadata.name,
      ip: textAt(node, 'status.addresses.0.address'),
    })),
  };
}

/** A pod by the name that the evaluator knows it by. */
export function nameOf({ metadata }: KubeObject): string {
  return `${metadata.namespace}/${metadata.name}`;
}
