import type { Kind } from './kinds.ts';
import type { KubeObject } from './objects.ts';
import { now, uid } from './clock.ts';

/** A change to one object, as watches report it; `version` counts every change of the cluster. */
export interface Change {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly kind: Kind;
  readonly object: KubeObject;
  readonly version: number;
}

/** Where the objects of one cluster are kept; it stores copies and hands out copies. */
export interface Store {
  list(kind: Kind, namespace?: string): KubeObject[];
  get(kind: Kind, namespace: string | undefined, name: string): KubeObject | undefined;
  /** Adds or replaces, filling uid, creation time and resource version; gives what was stored. */
  put(kind: Kind, object: KubeObject, createdAt?: string): KubeObject;
  remove(kind: Kind, object: KubeObject): void;
  /** Every object with its kind, in the order of keys. */
  everything(): { kind: Kind; object: KubeObject }[];
  version(): number;
  /** Changes after a version, oldest first. */
  changesAfter(version: number): readonly Change[];
  /** Calls back on every later change; gives the function that ends it. */
  subscribe(listener: (change: Change) => void): () => void;
}

/** An empty store. */
export function createStore(): Store {
  const objects = new Map<string, { kind: Kind; object: KubeObject }>();
  const changes: Change[] = [];
  const listeners = new Set<(change: Change) => void>();
  let version = 1000;

  const record = (type: Change['type'], kind: Kind, object: KubeObject): void => {
    const change = { type, kind, object: structuredClone(object), version };
    changes.push(change);
    for (const listener of listeners) listener(change);
  };
  const entries = (): { kind: Kind; object: KubeObject }[] =>
    [...objects].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);

  return {
    list: (kind, namespace) =>
      entries()
        .filter(
          (entry) => entry.kind === kind && (!namespace || entry.object.metadata.namespace === namespace),
        )
        .map((entry) => structuredClone(entry.object)),
    get: (kind, namespace, name) => structuredClone(objects.get(keyOf(kind, namespace, name))?.object),
    put(kind, object, createdAt = now) {
      const key = keyOf(kind, object.metadata.namespace, object.metadata.name);
      const before = objects.get(key)?.object;
      version += 1;
      const stored = withIdentity(kind, object, before, createdAt, version);
      objects.set(key, { kind, object: stored });
      record(before ? 'MODIFIED' : 'ADDED', kind, stored);
      return structuredClone(stored);
    },
    remove(kind, object) {
      if (!objects.delete(keyOf(kind, object.metadata.namespace, object.metadata.name))) return;
      version += 1;
      record('DELETED', kind, {
        ...object,
        metadata: { ...object.metadata, resourceVersion: String(version) },
      });
    },
    everything: () => structuredCloneEntries(entries()),
    version: () => version,
    changesAfter: (after) => changes.filter((change) => change.version > after),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function structuredCloneEntries(
  entries: { kind: Kind; object: KubeObject }[],
): { kind: Kind; object: KubeObject }[] {
  return entries.map(({ kind, object }) => ({ kind, object: structuredClone(object) }));
}

function keyOf(kind: Kind, namespace: string | undefined, name: string): string {
  return `${kind.group}/${kind.plural}/${kind.namespaced ? (namespace ?? '') : ''}/${name}`;
}

function withIdentity(
  kind: Kind,
  object: KubeObject,
  before: KubeObject | undefined,
  createdAt: string,
  version: number,
): KubeObject {
  const copy = structuredClone(object);
  const { name, namespace } = copy.metadata;
  copy.metadata.uid = before?.metadata.uid ?? uid(kind.kind, namespace ?? '', name);
  copy.metadata.creationTimestamp = before?.metadata.creationTimestamp ?? createdAt;
  copy.metadata.resourceVersion = String(version);
  return copy;
}
