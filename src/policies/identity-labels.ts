import type { Labels, PodModel, World } from './model.ts';
import { settingsOf } from './settings.ts';

/** A label as Cilium keeps it, with the source it came from. */
export interface SourcedLabel {
  readonly source: string;
  readonly key: string;
  readonly value: string;
}

/** The key under which an identity has the namespace of its pod. */
export const namespaceKey = 'io.kubernetes.pod.namespace';
/** What stands before the labels of the namespace among those of its pods. */
export const namespaceLabels = 'io.cilium.k8s.namespace.labels';
/** The key under which an identity has the name of its cluster. */
export const clusterKey = 'io.cilium.k8s.policy.cluster';
/** The name of a cluster that is given none: AKS' `cluster-name`. */
export const clusterName = 'default';

/** What was worked out for a world, which is asked for again with every flow. */
const known = new WeakMap<World, WeakMap<PodModel, readonly SourcedLabel[]>>();

/** What a pod's identity carries: https://docs.cilium.io/en/stable/security/policy/kubernetes/ */
export function podLabels(world: World, pod: PodModel): readonly SourcedLabel[] {
  const here = known.get(world) ?? new WeakMap<PodModel, readonly SourcedLabel[]>();
  const labels = here.get(pod) ?? labelsOf(world, pod);
  known.set(world, here.set(pod, labels));
  return labels;
}

function labelsOf(world: World, pod: PodModel): readonly SourcedLabel[] {
  const namespace = world.namespaces.find(({ name }) => name === pod.namespace);
  const own = Object.entries(pod.labels).filter(([key]) => !key.startsWith('io.cilium.k8s'));
  const above = Object.entries(namespace?.labels ?? {});
  return [
    ...own,
    ...above.map(([key, value]) => [`${namespaceLabels}.${key}`, value] as const),
    [namespaceKey, pod.namespace] as const,
    ['io.cilium.k8s.policy.serviceaccount', pod.serviceAccount ?? 'default'] as const,
    [clusterKey, clusterName] as const,
  ]
    .filter(([key]) => isSeen(world, key))
    .map(([key, value]) => ({ source: 'k8s', key, value }));
}

/** The labels of a pod that the engine's selectors see: all of them, save on Cilium those it ignores. */
export function labelsSeen(world: World, pod: PodModel): Labels {
  if (world.engine !== 'cilium') return pod.labels;
  return Object.fromEntries(podLabels(world, pod).map(({ key, value }) => [key, value]));
}

/**
 * A key of a Cilium selector as the agent writes it, `source.key`. Without a source it is of any: `$host` and
 * `reserved.host` are short for `reserved:host`, and what follows `=` is cut off.
 */
export function extended(written: string): string {
  const colon = written.indexOf(':');
  if (written.startsWith('$')) return `reserved.${uncut(written.slice(1))}`;
  if (colon < 0 && written.startsWith('reserved.')) return uncut(written);
  const source = colon < 0 ? '' : written.slice(0, colon);
  return `${source === '' ? 'any' : source}.${uncut(written.slice(colon + 1))}`;
}

function uncut(key: string): string {
  return key.split('=')[0] ?? '';
}

/** Starts of keys that enter an identity whatever else is said, and starts of those that do not. */
const included = [
  namespaceKey,
  namespaceLabels,
  'app.kubernetes.io',
  clusterKey,
  'io.cilium.k8s.policy.serviceaccount',
];
const ignored = [
  /^io\.kubernetes/,
  /^kubernetes\.io/,
  /^statefulset\.kubernetes\.io\/pod-name/,
  /^apps\.kubernetes\.io\/pod-index/,
  /^batch\.kubernetes\.io\/job-completion-index/,
  /^batch\.kubernetes\.io\/controller-uid/,
  /^.*beta\.kubernetes\.io/,
  /^k8s\.io/,
  /^pod-template-generation/,
  /^pod-template-hash/,
  /^controller-revision-hash/,
  /^controller-uid/,
  /^annotation.*/,
  /^etcd_node/,
] as const;

/**
 * Whether a label enters identities: the longest start that includes it against the shortest that ignores it, as
 * https://github.com/cilium/cilium/blob/v1.19.1/pkg/labelsfilter/filter.go has it.
 */
function isSeen(world: World, key: string): boolean {
  const more = settingsOf(world).cilium === '1.18' ? [] : [/^topology\.kubernetes\.io/];
  const against = [...ignored, ...more].flatMap((start) => start.exec(key)?.[0].length ?? []);
  const forIt = included.filter((start) => key.startsWith(start)).map((start) => start.length);
  return against.length === 0 || Math.max(0, ...forIt) > Math.min(...against);
}
