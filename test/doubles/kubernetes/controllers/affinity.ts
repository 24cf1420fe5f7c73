import { matchesLabels } from '../api/selectors.ts';
import { podsOf, type Cluster } from '../cluster.ts';
import { at, listAt, mapAt, textAt, type KubeObject } from '../objects.ts';

/** The nodes that a pod's required affinity to pods, and against them, leaves it; all without such terms. */
export function allowedNodes(cluster: Cluster, pod: KubeObject, nodes: readonly string[]): readonly string[] {
  const near = termsOf(pod, 'podAffinity').map((term) => nodesWith(cluster, pod, term));
  const far = termsOf(pod, 'podAntiAffinity').map((term) => nodesWith(cluster, pod, term));
  return nodes.filter(
    (node) => near.every((some) => some.includes(node)) && far.every((some) => !some.includes(node)),
  );
}

/** The double knows nodes as the only topology, and selectors by label alone. */
function termsOf(pod: KubeObject, kind: 'podAffinity' | 'podAntiAffinity'): readonly unknown[] {
  const terms = listAt(pod, `spec.affinity.${kind}.requiredDuringSchedulingIgnoredDuringExecution`);
  for (const term of terms) {
    if (at(term, 'topologyKey') !== 'kubernetes.io/hostname' || at(term, 'labelSelector.matchExpressions'))
      throw new Error(
        'affinity.ts: the double knows topologyKey kubernetes.io/hostname and matchLabels only.',
      );
  }
  return terms;
}

function nodesWith(cluster: Cluster, { metadata }: KubeObject, term: unknown): readonly string[] {
  const selector = mapAt(term, 'labelSelector.matchLabels');
  return podsOf(cluster, metadata.namespace)
    .filter((other) => matchesLabels(mapAt(other, 'metadata.labels'), selector))
    .map((other) => textAt(other, 'spec.nodeName'));
}
