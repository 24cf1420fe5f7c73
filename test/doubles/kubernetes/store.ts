import { now, uid } from './clock.ts';
import type { Kind } from './kinds.ts';
import type { KubeObject } from './objects.ts';

/** A change to one object, as watches report it; `version` counts every change of the cluster. */
export interface Change {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly kind: Kind;
  readonly object: KubeObject;
  readonly version: number;
}

/** An object with its kind. */
export interface Entry {
  readonly kind: Kind;
  readonly object: KubeObject;
}

/** Where the objects of one cluster are kept; it stores copies and hands out copies. */
export interface Store {
  list(kind: Kind, namespace?: string): KubeObject[];
  get(kind: Kind, namespace: string | undefined, name: string): KubeObject | undefined;
  /** Adds or replaces, filling uid, creation time and resource version; gives what was stored. */
  put(kind: Kind, object: KubeObject, createdAt?: string): KubeObject;
  remove(kind: Kind, object: KubeObject): void;
  /** True where an object of this name is or was there: generated names are not used twice. */
  existed(kind: Kind, namespace: string | undefined, name: string): boolean;
  /** Every object with its kind, in the order of keys. */
  everything(): Entry[];
  version(): number;
  /** Changes after a version, oldest first. */
  changesAfter(version: number): readonly Change[];
  /** Calls back on every later change; gives the function that ends it. */
  subscribe(listener: (change: Change) => void): () => void;
}

interface State {
  readonly objects: Map<string, Entry>;
  readonly changes: Change[];
  readonly listeners: Set<(change: Change) => void>;
  /** How often an object of each key was created, so that a later one has another uid. */
  readonly births: Map<string, number>;
  version: number;
}

/** An empty store. */
export function createStore(): Store {
  const state: State = {
    objects: new Map(),
    changes: [],
    listeners: new Set(),
    births: new Map(),
    version: 1000,
  };
  return {
    list: (kind, namespace) =>
      entries(
        state,
        (one) => one.kind === kind && (!namespace || one.object.metadata.namespace === namespace),
      ).map(({ object }) => object),
    get: (kind, namespace, name) => structuredClone(state.objects.get(keyOf(kind, namespace, name))?.object),
    put: (kind, object, createdAt = now) => put(state, kind, object, createdAt),
    remove: (kind, object) => remove(state, kind, object),
    existed: (kind, namespace, name) => state.births.has(keyOf(kind, namespace, name)),
    everything: () => entries(state, () => true),
    version: () => state.version,
    changesAfter: (after) => state.changes.filter((change) => change.version > after),
    subscribe(listener) {
      state.listeners.add(listener);
      return () => void state.listeners.delete(listener);
    },
  };
}

function entries({ objects }: State, wanted: (entry: Entry) => boolean): Entry[] {
  const found = [...objects].filter(([, entry]) => wanted(entry));
  const sorted = found.sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([, { kind, object }]) => ({ kind, object: structuredClone(object) }));
}

function put(state: State, kind: Kind, object: KubeObject, createdAt: string): KubeObject {
  const key = keyOf(kind, object.metadata.namespace, object.metadata.name);
  const before = state.objects.get(key)?.object.metadata;
  state.version += 1;
  if (!before) state.births.set(key, (state.births.get(key) ?? 0) + 1);
  const own = before?.uid ?? uid(kind.kind, key, String(state.births.get(key)));
  const identity = { uid: own, creationTimestamp: before?.creationTimestamp ?? createdAt };
  const metadata = { ...object.metadata, ...identity, resourceVersion: String(state.version) };
  const stored = { ...structuredClone(object), metadata };
  state.objects.set(key, { kind, object: stored });
  record(state, before ? 'MODIFIED' : 'ADDED', kind, stored);
  return structuredClone(stored);
}

function remove(state: State, kind: Kind, object: KubeObject): void {
  if (!state.objects.delete(keyOf(kind, object.metadata.namespace, object.metadata.name))) return;
  state.version += 1;
  const metadata = { ...object.metadata, resourceVersion: String(state.version) };
  record(state, 'DELETED', kind, { ...object, metadata });
}

function record(state: State, type: Change['type'], kind: Kind, object: KubeObject): void {
  const change = { type, kind, object: structuredClone(object), version: state.version };
  state.changes.push(change);
  for (const listener of state.listeners) listener(change);
}

function keyOf(kind: Kind, namespace: string | undefined, name: string): string {
  return `${kind.group}/${kind.plural}/${kind.namespaced ? (namespace ?? '') : ''}/${name}`;
}
