import { hasNetwork, nodesOf, podsOf, type Cluster } from '../cluster.ts';
import { kindNamed, type Kind } from '../kinds.ts';
import { textAt, type KubeObject } from '../objects.ts';
import { nodeConditions } from './nodes.ts';
import { startPod } from './pods.ts';
import { completeService, syncEndpoints } from './services.ts';
import { syncDaemonSet, syncDeployment, syncReplicaSet } from './workloads.ts';

/** Stores a new object with what admission and defaulting add to it, and lets the controllers act. */
export function create(cluster: Cluster, kind: Kind, object: KubeObject, createdAt?: string): KubeObject {
  const complete = admitted(cluster, kind, object, createdAt);
  const stored = cluster.store.put(
    kind,
    { ...complete, metadata: { ...complete.metadata, generation: 1 } },
    createdAt,
  );
  return settle(cluster, kind, stored, createdAt);
}

/** Stores a changed object and lets the controllers act; the generation counts changes of the spec. */
export function update(cluster: Cluster, kind: Kind, before: KubeObject, after: KubeObject): KubeObject {
  const specChanged = JSON.stringify(before['spec']) !== JSON.stringify(after['spec']);
  const generation = (before.metadata.generation ?? 1) + (specChanged ? 1 : 0);
  const stored = cluster.store.put(kind, { ...after, metadata: { ...after.metadata, generation } });
  return settle(cluster, kind, stored);
}

/** Lets the controllers act after an object went: a deleted pod of a Deployment comes back. */
export function repair(cluster: Cluster, removed: KubeObject): void {
  const owners = new Set((removed.metadata.ownerReferences ?? []).map((reference) => reference.uid));
  for (const { kind, object } of cluster.store.everything()) {
    if (owners.has(object.metadata.uid ?? '')) sync(cluster, kind, object);
  }
  syncEndpoints(cluster);
}

function admitted(cluster: Cluster, kind: Kind, object: KubeObject, createdAt?: string): KubeObject {
  if (kind.kind === 'Pod') return startPod(cluster, object, createdAt);
  if (kind.kind === 'Service') return completeService(cluster, object);
  return kind.kind === 'Namespace' ? { ...object, status: { phase: 'Active' } } : object;
}

function settle(cluster: Cluster, kind: Kind, object: KubeObject, createdAt?: string): KubeObject {
  sync(cluster, kind, object, createdAt);
  if (kind.kind === 'DaemonSet') startWaiting(cluster);
  if (['DaemonSet', 'Deployment', 'Pod', 'ReplicaSet', 'Service'].includes(kind.kind))
    syncEndpoints(cluster, createdAt);
  return cluster.store.get(kind, object.metadata.namespace, object.metadata.name) ?? object;
}

function sync(cluster: Cluster, kind: Kind, object: KubeObject, createdAt?: string): void {
  if (kind.kind === 'DaemonSet') syncDaemonSet(cluster, object, createdAt);
  else if (kind.kind === 'Deployment') syncDeployment(cluster, object, createdAt);
  else if (kind.kind === 'ReplicaSet') syncReplicaSet(cluster, object, createdAt);
}

/** Once a CNI runs, nodes turn Ready and the pods that waited for an address start. */
function startWaiting(cluster: Cluster): void {
  if (!hasNetwork(cluster)) return;
  for (const node of nodesOf(cluster)) {
    const status = { ...(node['status'] as object), conditions: nodeConditions(true) };
    if (JSON.stringify(status) !== JSON.stringify(node['status']))
      cluster.store.put(kindNamed('Node'), { ...node, status });
  }
  const pod = kindNamed('Pod');
  for (const waiting of podsOf(cluster).filter((one) => textAt(one, 'status.phase') === 'Pending')) {
    cluster.store.put(pod, startPod(cluster, waiting));
  }
  for (const deployment of cluster.store.list(kindNamed('Deployment'))) syncDeployment(cluster, deployment);
}
