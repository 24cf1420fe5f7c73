import type { Cluster } from '../cluster.ts';
import type { Kind } from '../kinds.ts';
import type { KubeObject } from '../objects.ts';
import { admitted, readmitted } from './admit.ts';
import { startWaiting } from './network-ready.ts';
import { syncEndpoints } from './services.ts';
import { syncDaemonSet, syncDeployment, syncReplicaSet } from './workloads.ts';

/** Stores a new object and lets the controllers act. */
export function create(cluster: Cluster, kind: Kind, object: KubeObject, createdAt?: string): KubeObject {
  const stored = cluster.store.put(kind, admitted(cluster, kind, object, createdAt), createdAt);
  return settle(cluster, kind, stored, createdAt);
}

/** Stores a changed object and lets the controllers act. */
export function update(cluster: Cluster, kind: Kind, before: KubeObject, after: KubeObject): KubeObject {
  return settle(cluster, kind, cluster.store.put(kind, readmitted(kind, before, after)));
}

/** Lets the controllers act after an object went: a deleted pod of a Deployment comes back. */
export function repair(cluster: Cluster, removed: KubeObject): void {
  const owners = new Set((removed.metadata.ownerReferences ?? []).map((reference) => reference.uid));
  for (const { kind, object } of cluster.store.everything()) {
    if (owners.has(object.metadata.uid ?? '')) sync(cluster, kind, object);
  }
  syncEndpoints(cluster);
}

const touchesEndpoints = ['DaemonSet', 'Deployment', 'Pod', 'ReplicaSet', 'Service'];

function settle(cluster: Cluster, kind: Kind, object: KubeObject, createdAt?: string): KubeObject {
  sync(cluster, kind, object, createdAt);
  if (kind.kind === 'DaemonSet') startWaiting(cluster);
  if (touchesEndpoints.includes(kind.kind)) syncEndpoints(cluster, createdAt);
  return cluster.store.get(kind, object.metadata.namespace, object.metadata.name) ?? object;
}

function sync(cluster: Cluster, kind: Kind, object: KubeObject, createdAt?: string): void {
  if (kind.kind === 'DaemonSet') syncDaemonSet(cluster, object, createdAt);
  else if (kind.kind === 'Deployment') syncDeployment(cluster, object, createdAt);
  else if (kind.kind === 'ReplicaSet') syncReplicaSet(cluster, object, createdAt);
}
