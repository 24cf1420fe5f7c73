import { isRecord } from '../objects.ts';
import { indexByKey, type MergeKey } from './merge-keys.ts';

/**
 * A strategic merge patch: like a merge patch, but lists with a merge key merge element by element, and
 * directives (`$patch`, `$retainKeys`, `$deleteFromPrimitiveList/…`) are obeyed. `$setElementOrder` is not:
 * elements keep their order, new ones come last.
 */
export function strategicPatch(target: unknown, patch: unknown, mergeKey: MergeKey): unknown {
  if (!isRecord(patch)) return patch;
  if (patch['$patch'] === 'replace') return withoutDirectives(patch);
  const result: Record<string, unknown> = isRecord(target) ? retained(target, patch['$retainKeys']) : {};
  for (const [key, value] of Object.entries(patch)) {
    const primitive = /^\$deleteFromPrimitiveList\/(.+)$/.exec(key)?.[1];
    if (primitive) result[primitive] = without(result[primitive], value);
    else if (key.startsWith('$')) continue;
    else if (value === null) Reflect.deleteProperty(result, key);
    else result[key] = mergeField(key, result[key], value, mergeKey);
  }
  return result;
}

function mergeField(field: string, target: unknown, patch: unknown, mergeKey: MergeKey): unknown {
  if (!Array.isArray(patch)) return strategicPatch(target, patch, mergeKey);
  const before: readonly unknown[] = Array.isArray(target) ? target : [];
  const key = mergeKey(field, [...patch, ...before]);
  return key === undefined ? patch : mergeElements(before, patch, key, mergeKey);
}

function mergeElements(
  before: readonly unknown[],
  patch: readonly unknown[],
  key: string,
  mergeKey: MergeKey,
): unknown[] {
  let result = [...before];
  for (const element of patch) {
    const index = indexByKey(result, key, element);
    if (isRecord(element) && element['$patch'] === 'delete') {
      result = result.filter((_, position) => position !== index);
    } else if (index === -1) result.push(strategicPatch(undefined, element, mergeKey));
    else result[index] = strategicPatch(result[index], element, mergeKey);
  }
  return result;
}

function retained(target: Record<string, unknown>, keys: unknown): Record<string, unknown> {
  if (!Array.isArray(keys)) return { ...target };
  return Object.fromEntries(Object.entries(target).filter(([key]) => keys.includes(key)));
}

function without(list: unknown, removed: unknown): unknown[] {
  const gone: readonly unknown[] = Array.isArray(removed) ? removed : [];
  return (Array.isArray(list) ? list : []).filter((element) => !gone.includes(element));
}

function withoutDirectives(patch: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(patch).filter(([key]) => !key.startsWith('$')));
}
