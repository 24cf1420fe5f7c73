import { labelsSeen } from './identity-labels.ts';
import type { World } from './model.ts';
import { isOwnNode, type Peer, type PodPeer } from './peer.ts';
import { holds, requirements, type Selector } from './selector.ts';

/** A label as Cilium keeps it, with the source it came from. */
interface SourcedLabel {
  readonly source: string;
  readonly key: string;
  readonly value: string;
}

const namespaceKey = 'io.kubernetes.pod.namespace';
const namespaceLabels = 'io.cilium.k8s.namespace.labels.';

/**
 * True where an endpoint selector selects the peer, seen from the subject's node. In a namespaced policy a selector
 * that names no namespace means the policy's own; in a clusterwide one it means every pod:
 * getEndpointSelector in https://github.com/cilium/cilium/blob/0457444e30a73b24be023235d4cc57a419c892ce/pkg/k8s/apis/cilium.io/utils/utils.go
 */
export function selectsPeer(
  selector: Selector,
  scope: string | undefined,
  { world, subject, peer }: { readonly world: World; readonly subject: PodPeer; readonly peer: Peer },
): boolean {
  const labels = peer.kind === 'pod' ? podLabels(world, peer) : reservedLabels(subject, peer);
  const keys = requirements(selector).map(({ key }) => sourced(key));
  if (!matches(selector, labels)) return false;
  if (keys.some(({ source }) => source === 'reserved')) return true;
  const names = keys.some(({ key }) => key === namespaceKey);
  if (scope === undefined) return names || peer.kind === 'pod';
  if (names || keys.some(({ key }) => key.startsWith(namespaceLabels))) return true;
  return peer.kind === 'pod' && peer.pod.namespace === scope;
}

/** True where a policy's own endpoint selector selects the pod; `scope` is the policy's namespace, if it has one. */
export function selectsSubject(
  selector: Selector,
  scope: string | undefined,
  world: World,
  subject: PodPeer,
): boolean {
  if (scope === undefined) return matches(selector, podLabels(world, subject));
  // A namespace written into the selector of a namespaced policy is replaced by the policy's own.
  const { [namespaceKey]: _, [`k8s:${namespaceKey}`]: __, ...matchLabels } = selector.matchLabels ?? {};
  const labels = podLabels(world, subject);
  return subject.pod.namespace === scope && matches({ ...selector, matchLabels }, labels);
}

/** Splits `k8s:app` into source and key; a key without a source is of any. */
export function sourced(key: string): { readonly source: string; readonly key: string } {
  const colon = key.indexOf(':');
  return colon < 0 ? { source: 'any', key } : { source: key.slice(0, colon), key: key.slice(colon + 1) };
}

function matches(selector: Selector, labels: readonly SourcedLabel[]): boolean {
  return requirements(selector).every((one) => {
    const { source, key } = sourced(one.key);
    const found = labels.filter(
      (label) => label.key === key && (source === 'any' || label.source === source),
    );
    return holds(
      one,
      found.map(({ value }) => value),
    );
  });
}

/** https://docs.cilium.io/en/stable/security/policy/kubernetes/ names the labels a pod's identity carries. */
function podLabels(world: World, { pod }: PodPeer): readonly SourcedLabel[] {
  const namespace = world.namespaces.find(({ name }) => name === pod.namespace);
  const above = Object.entries(namespace?.labels ?? {});
  return Object.entries({
    ...labelsSeen(world, pod),
    ...Object.fromEntries(above.map(([key, value]) => [namespaceLabels + key, value])),
    [namespaceKey]: pod.namespace,
    'io.cilium.k8s.policy.serviceaccount': pod.serviceAccount ?? 'default',
    'io.cilium.k8s.policy.cluster': 'default',
  }).map(([key, value]) => ({ source: 'k8s', key, value }));
}

function reservedLabels(subject: PodPeer, peer: Exclude<Peer, PodPeer>): readonly SourcedLabel[] {
  const where = peer.kind === 'outside' ? 'world' : isOwnNode(subject, peer) ? 'host' : 'remote-node';
  const names = peer.apiServer ? [where, 'kube-apiserver'] : [where];
  return names.map((key) => ({ source: 'reserved', key, value: '' }));
}
