import { knownClusters } from '../snippets/clusters.ts';
import { targetFaults } from '../snippets/targets.ts';
import type { KnownBad } from './case.ts';

const aimed = (text: string): string => targetFaults(text, knownClusters([])).join('\n');

/** What kubectl aims at: workload, namespace, container. */
export const targetCases: readonly KnownBad[] = [
  {
    name: 'wrong namespace',
    story: 'Upstream guides leave out the namespace; the agent is in kube-system.',
    caught: () => aimed('kubectl exec daemonset/cilium --container cilium-agent -- cilium-dbg status'),
    says: 'no DaemonSet "cilium" in namespace default of any seeded cluster. It is in namespace kube-system: add --namespace.',
  },
];
