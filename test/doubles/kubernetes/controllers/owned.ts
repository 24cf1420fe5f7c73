import type { Cluster } from '../cluster.ts';
import { kindNamed, type Kind } from '../kinds.ts';
import { at, type KubeObject, type OwnerReference } from '../objects.ts';
import { startPod } from './pods.ts';

/** The reference that makes an object go with its owner. */
export function ownedBy(owner: KubeObject): OwnerReference {
  const { name, uid = '' } = owner.metadata;
  return { apiVersion: owner.apiVersion, kind: owner.kind, name, uid, controller: true };
}

/** The objects of a kind that belong to an owner. */
export function childrenOf(cluster: Cluster, kind: Kind, owner: KubeObject): readonly KubeObject[] {
  const mine = (object: KubeObject): boolean =>
    (object.metadata.ownerReferences ?? []).some((reference) => reference.uid === owner.metadata.uid);
  return cluster.store.list(kind, owner.metadata.namespace).filter(mine);
}

/** Removes an object and all that belongs to it; a namespace takes everything in it along. */
export function removeWithChildren(cluster: Cluster, kind: Kind, object: KubeObject): void {
  cluster.store.remove(kind, object);
  const gone = kind.kind === 'Namespace' ? object.metadata.name : undefined;
  for (const entry of cluster.store.everything()) {
    const owned = (entry.object.metadata.ownerReferences ?? []).some(
      ({ uid }) => uid === object.metadata.uid,
    );
    const inside = gone !== undefined && entry.object.metadata.namespace === gone;
    if (owned || inside) removeWithChildren(cluster, entry.kind, entry.object);
  }
}

/** Starts a pod from its owner's template, under a name of the double's choosing. */
export function startFromTemplate(
  cluster: Cluster,
  owner: KubeObject,
  name: string,
  extra: { readonly labels?: Record<string, string>; readonly nodeName?: string },
  createdAt?: string,
): void {
  const template = at(owner, 'spec.template') as { metadata?: object; spec?: object } | undefined;
  const labels = { ...(at(template, 'metadata.labels') as object | undefined), ...extra.labels };
  const pod: KubeObject = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      ...template?.metadata,
      name,
      ...(owner.metadata.namespace ? { namespace: owner.metadata.namespace } : {}),
      labels,
      ownerReferences: [ownedBy(owner)],
    },
    spec: { ...template?.spec, ...(extra.nodeName ? { nodeName: extra.nodeName } : {}) },
  };
  cluster.store.put(kindNamed('Pod'), startPod(cluster, pod, createdAt), createdAt);
}
