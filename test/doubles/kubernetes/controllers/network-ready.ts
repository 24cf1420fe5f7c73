import { hasNetwork, nodesOf, podsOf, type Cluster } from '../cluster.ts';
import { kindNamed } from '../kinds.ts';
import { textAt } from '../objects.ts';
import { nodeConditions } from './nodes.ts';
import { startPod } from './pods.ts';
import { syncDeployment } from './workloads.ts';

/** Once a CNI runs, nodes turn Ready, the pods that waited for an address start, and Deployments notice. */
export function startWaiting(cluster: Cluster): void {
  const waiting = podsOf(cluster).filter((pod) => textAt(pod, 'status.phase') === 'Pending');
  if (waiting.length === 0 || !hasNetwork(cluster)) return;
  for (const node of nodesOf(cluster)) {
    const { taints: _, ...spec } = node['spec'] as { taints?: unknown };
    const status = { ...(node['status'] as object), conditions: nodeConditions(true) };
    cluster.store.put(kindNamed('Node'), { ...node, spec, status });
  }
  for (const pod of waiting) cluster.store.put(kindNamed('Pod'), startPod(cluster, pod));
  for (const deployment of cluster.store.list(kindNamed('Deployment'))) syncDeployment(cluster, deployment);
}
