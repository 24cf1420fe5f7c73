import type { ClusterProfile, ExecCall } from './types.ts';
import { kindNamed, kindsOf, type Kind } from './kinds.ts';
import { networkPlan, type NetworkPlan } from './network-plan.ts';
import { textAt, type KubeObject } from './objects.ts';
import { createStore, type Store } from './store.ts';

/** One cluster: what it is, what it holds, and what was run in its containers. */
export interface Cluster {
  readonly profile: ClusterProfile;
  readonly plan: NetworkPlan;
  readonly kinds: readonly Kind[];
  readonly store: Store;
  /** What each manager applied last with server-side apply, by manager and object. */
  readonly applied: Map<string, unknown>;
  readonly execs: ExecCall[];
}

/** A cluster without any object. */
export function emptyCluster(profile: ClusterProfile): Cluster {
  const kinds = kindsOf(profile);
  return { profile, plan: networkPlan(profile), kinds, store: createStore(), applied: new Map(), execs: [] };
}

/** The nodes in the order of their names, which is the order of their addresses. */
export function nodesOf(cluster: Cluster): readonly KubeObject[] {
  return cluster.store.list(kindNamed('Node'));
}

/** Which node of the pool this is, from 0; the first where there is none of that name. */
export function nodeIndex(cluster: Cluster, name: string): number {
  return Math.max(
    0,
    nodesOf(cluster)
      .map((node) => node.metadata.name)
      .indexOf(name),
  );
}

/** The pods of a namespace, or of all; those of one node where it is given. */
export function podsOf(cluster: Cluster, namespace?: string, node?: string): readonly KubeObject[] {
  const pods = cluster.store.list(kindNamed('Pod'), namespace);
  return node === undefined ? pods : pods.filter((pod) => textAt(pod, 'spec.nodeName') === node);
}

/** True where pods can get an address: always on AKS's own networking, with BYO CNI once a CNI runs. */
export function hasNetwork(cluster: Cluster): boolean {
  const daemonSets = cluster.store.list(kindNamed('DaemonSet'));
  return cluster.profile.mode !== 'byo' || daemonSets.some(isCni);
}

/** The double's rule for "a CNI is installed": a DaemonSet named after one; real nodes look for /etc/cni/net.d. */
function isCni(daemonSet: KubeObject): boolean {
  return /cilium|calico|antrea|flannel/.test(daemonSet.metadata.name);
}
