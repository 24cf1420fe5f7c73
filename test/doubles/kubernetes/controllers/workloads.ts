import { nodesOf, type Cluster } from '../cluster.ts';
import { suffix } from '../clock.ts';
import { kindNamed } from '../kinds.ts';
import { at, textAt, type KubeObject } from '../objects.ts';
import { daemonSetStatus, deploymentStatus, replicaSetStatus } from './workload-status.ts';
import { childrenOf, ownedBy, removeWithChildren, startFromTemplate } from './owned.ts';

/** Makes the pods of a DaemonSet, one a node, and its status, both at once. */
export function syncDaemonSet(cluster: Cluster, daemonSet: KubeObject, createdAt?: string): void {
  const pods = childrenOf(cluster, kindNamed('Pod'), daemonSet);
  const revision = revisionOf(daemonSet);
  const fresh = pods.filter((pod) => pod.metadata.labels?.['controller-revision-hash'] === revision);
  for (const pod of pods) if (!fresh.includes(pod)) removeWithChildren(cluster, kindNamed('Pod'), pod);
  const covered = new Set(fresh.map((pod) => textAt(pod, 'spec.nodeName')));
  for (const { metadata } of nodesOf(cluster)) {
    if (covered.has(metadata.name)) continue;
    const name = freshName(cluster, daemonSet, revision, metadata.name);
    const labels = { 'controller-revision-hash': revision };
    startFromTemplate(cluster, daemonSet, name, { labels, nodeName: metadata.name }, createdAt);
  }
  const owned = childrenOf(cluster, kindNamed('Pod'), daemonSet);
  cluster.store.put(kindNamed('DaemonSet'), { ...daemonSet, status: daemonSetStatus(daemonSet, owned) });
}

/** Makes the ReplicaSet of a Deployment's template, its pods, and the status of both, all at once. */
export function syncDeployment(cluster: Cluster, deployment: KubeObject, createdAt?: string): void {
  const kind = kindNamed('ReplicaSet');
  const hash = revisionOf(deployment);
  const name = `${deployment.metadata.name}-${hash}`;
  const { namespace } = deployment.metadata;
  for (const old of childrenOf(cluster, kind, deployment)) {
    if (old.metadata.name !== name) removeWithChildren(cluster, kind, old);
  }
  const labels = {
    ...(at(deployment, 'spec.template.metadata.labels') as object),
    'pod-template-hash': hash,
  };
  const replicaSet: KubeObject = {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: { name, ...(namespace ? { namespace } : {}), labels, ownerReferences: [ownedBy(deployment)] },
    spec: {
      replicas: replicasOf(deployment),
      selector: { matchLabels: labels },
      template: at(deployment, 'spec.template'),
    },
  };
  const stored = cluster.store.put(kind, replicaSet, createdAt);
  syncReplicaSet(cluster, stored, createdAt);
  const pods = childrenOf(cluster, kindNamed('Pod'), stored);
  cluster.store.put(kindNamed('Deployment'), { ...deployment, status: deploymentStatus(deployment, pods) });
}

/** Makes or removes pods until a ReplicaSet has as many as it asks for. */
export function syncReplicaSet(cluster: Cluster, replicaSet: KubeObject, createdAt?: string): void {
  const [pod, wanted] = [kindNamed('Pod'), replicasOf(replicaSet)];
  const pods = childrenOf(cluster, pod, replicaSet);
  for (const surplus of pods.slice(wanted)) removeWithChildren(cluster, pod, surplus);
  const hash = replicaSet.metadata.labels?.['pod-template-hash'];
  const extra = hash ? { labels: { 'pod-template-hash': hash } } : {};
  for (let missing = wanted - pods.length; missing > 0; missing -= 1) {
    startFromTemplate(cluster, replicaSet, freshName(cluster, replicaSet), extra, createdAt);
  }
  const status = replicaSetStatus(replicaSet, childrenOf(cluster, pod, replicaSet));
  cluster.store.put(kindNamed('ReplicaSet'), { ...replicaSet, status });
}

function replicasOf(object: KubeObject): number {
  return Number(at(object, 'spec.replicas') ?? 1);
}

/** A name for a new pod of an owner: the same in every run, but never one that was used before. */
function freshName(cluster: Cluster, { metadata }: KubeObject, ...words: readonly string[]): string {
  for (let n = 0; ; n += 1) {
    const name = `${metadata.name}-${suffix(5, metadata.name, ...words, String(n))}`;
    if (!cluster.store.existed(kindNamed('Pod'), metadata.namespace, name)) return name;
  }
}

/** The same template has the same hash in every run. */
function revisionOf(workload: KubeObject): string {
  return suffix(10, JSON.stringify(at(workload, 'spec.template')));
}
