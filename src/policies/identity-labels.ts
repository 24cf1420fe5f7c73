import type { Labels, PodModel, World } from './model.ts';

/**
 * Keys that begin so do not enter a Cilium identity by default, so no policy can select by them:
 * https://docs.cilium.io/en/stable/operations/performance/scalability/identity-relevant-labels/
 */
const ignored = [
  'io.kubernetes',
  'kubernetes.io',
  'statefulset.kubernetes.io/pod-name',
  'apps.kubernetes.io/pod-index',
  'batch.kubernetes.io/job-completion-index',
  'batch.kubernetes.io/controller-uid',
  'beta.kubernetes.io',
  'k8s.io',
  'pod-template-generation',
  'pod-template-hash',
  'controller-revision-hash',
  'annotation',
  'controller-uid',
  'etcd_node',
];

/** The labels of a pod that the engine's selectors see: all of them, save on Cilium those it ignores. */
export function labelsSeen({ engine }: World, { labels }: PodModel): Labels {
  if (engine !== 'cilium') return labels;
  const seen = Object.entries(labels).filter(([key]) => !ignored.some((start) => key.startsWith(start)));
  return Object.fromEntries(seen);
}
