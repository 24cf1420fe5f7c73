import { isRecord } from '../objects.ts';
import { indexByKey, type MergeKey } from './merge-keys.ts';
import { strategicPatch } from './strategic.ts';

/**
 * Server-side apply, as far as one manager at a time needs it: what the manager applied before and leaves out
 * now is removed, what it applies now is merged. Fields of other managers stay; conflicts are not detected.
 */
export function applyConfiguration(
  current: unknown,
  applied: unknown,
  appliedBefore: unknown,
  mergeKey: MergeKey,
): unknown {
  return strategicPatch(withoutDropped(current, applied, appliedBefore, mergeKey), applied, mergeKey);
}

function withoutDropped(current: unknown, applied: unknown, before: unknown, mergeKey: MergeKey): unknown {
  if (!isRecord(current) || !isRecord(before)) return current;
  const now = isRecord(applied) ? applied : {};
  const kept = Object.entries(current).filter(([key]) => !(key in before) || key in now);
  return Object.fromEntries(
    kept.map(([key, value]) => [key, pruneField(key, value, now[key], before[key], mergeKey)]),
  );
}

function pruneField(
  field: string,
  current: unknown,
  applied: unknown,
  before: unknown,
  mergeKey: MergeKey,
): unknown {
  if (!Array.isArray(current) || !Array.isArray(before))
    return withoutDropped(current, applied, before, mergeKey);
  const now: readonly unknown[] = Array.isArray(applied) ? applied : [];
  const key = mergeKey(field, [...now, ...before]);
  if (key === undefined) return current;
  return current.flatMap((element) => {
    const [nowAt, beforeAt] = [indexByKey(now, key, element), indexByKey(before, key, element)];
    if (beforeAt === -1) return [element];
    return nowAt === -1 ? [] : [withoutDropped(element, now[nowAt], before[beforeAt], mergeKey)];
  });
}
