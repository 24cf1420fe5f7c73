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
  {
    name: 'wrong container',
    story: 'The container is called cilium-agent, not agent.',
    caught: () =>
      aimed('kubectl exec ds/cilium --namespace kube-system --container agent -- cilium-dbg status'),
    says: 'DaemonSet cilium (overlay with cilium, overlay with cilium and ACNS, pod-subnet with cilium, node-subnet with cilium) has no container "agent"; it has cilium-agent',
  },
  {
    name: 'no container where there are several',
    story: 'AKS adds sidecars to the agent, and its manifest names no default container.',
    caught: () => aimed('kubectl logs daemonset/cilium --namespace kube-system'),
    says: 'name one with --container',
  },
  {
    name: 'wrong DaemonSet',
    story: 'A page writes ds/cilium-agent; the DaemonSet is cilium.',
    caught: () => aimed('kubectl exec ds/cilium-agent --namespace kube-system -- cilium-dbg status'),
    says: 'no DaemonSet "cilium-agent" in namespace kube-system of any seeded cluster',
  },
];
