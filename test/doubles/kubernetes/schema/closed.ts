import type { Model, ModelFault } from './fault.ts';

/** What a model says of an object: values of the wrong kind, and fields that it does not know. */
export interface Findings {
  readonly faults: readonly ModelFault[];
  /** Paths such as `spec.containers[0].imag`. */
  readonly unknown: readonly string[];
}

/**
 * Runs a model over an object as if every schema in it were closed. The published validators are code, not
 * schemas, and never complain about a field they do not know; so the object is handed over with every read
 * noted: a key that nobody looked up is unknown. An object of which no key is read has an open schema
 * (`x-kubernetes-preserve-unknown-fields`, or a map validated elsewhere) and may hold anything.
 */
export function findings(model: Model, value: object): Findings {
  const reads = new Map<object, Set<string>>();
  model(noting(value, reads, new Map()));
  return { faults: model.errors ?? [], unknown: unread(value, '', reads) };
}

function noting(value: object, reads: Map<object, Set<string>>, seen: Map<object, object>): object {
  const known = seen.get(value);
  if (known) return known;
  const proxy: object = new Proxy(value, {
    get(target, key) {
      if (typeof key === 'string') reads.set(target, (reads.get(target) ?? new Set()).add(key));
      const found: unknown = Reflect.get(target, key);
      return typeof found === 'object' && found !== null ? noting(found, reads, seen) : found;
    },
  });
  seen.set(value, proxy);
  return proxy;
}

function unread(value: unknown, path: string, reads: ReadonlyMap<object, ReadonlySet<string>>): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((element, i) => unread(element, `${path}[${i}]`, reads));
  const known = reads.get(value);
  if (!known) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return known.has(key) ? unread(inner, here, reads) : [here];
  });
}
