/** The part of a Kubernetes object's metadata that the double reads or sets itself. */
export interface Metadata {
  name: string;
  namespace?: string;
  uid?: string;
  resourceVersion?: string;
  generation?: number;
  creationTimestamp?: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  ownerReferences?: OwnerReference[];
  generateName?: string;
}

/** Who an object belongs to: it goes when its owner goes. */
export interface OwnerReference {
  apiVersion: string;
  kind: string;
  name: string;
  uid: string;
  controller?: boolean;
}

/** Any Kubernetes object; everything but its identity is read through `at`. */
export interface KubeObject {
  apiVersion: string;
  kind: string;
  metadata: Metadata;
  [field: string]: unknown;
}

/**
 * The value at a dotted path (`spec.containers.0.name`), or undefined where the path ends early. `*` stands for
 * every element of a list and gives a list.
 */
export function at(value: unknown, path: string): unknown {
  return path === '' ? value : step(value, path.split('.'));
}

/** The text at a path; an empty string where there is none. */
export function textAt(value: unknown, path: string): string {
  const found = at(value, path);
  return found === undefined || found === null ? '' : String(found);
}

/** The list at a path; an empty list where there is none. */
export function listAt(value: unknown, path: string): readonly unknown[] {
  const found = at(value, path);
  return Array.isArray(found) ? found : [];
}

/** The map of strings at a path, as labels and selectors are; empty where there is none. */
export function mapAt(value: unknown, path: string): Readonly<Record<string, string>> {
  const found = at(value, path);
  return isRecord(found) ? (found as Record<string, string>) : {};
}

/** True for a JSON object, which arrays and null are not. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function step(value: unknown, keys: readonly string[]): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (key === '*') return Array.isArray(value) ? value.map((element) => step(element, rest)) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  return step((value as Record<string, unknown>)[key], rest);
}
