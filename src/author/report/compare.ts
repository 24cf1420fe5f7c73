import { diffArrays } from 'diff';
import type { Twin, Unit } from './twin.ts';

/** Neighbours that changed together: what the page said, and what it says now. */
export interface Change {
  readonly was: readonly Unit[];
  readonly now: readonly Unit[];
}

/** What a page says differently in two builds, in the order of the page. */
export function changesOf(base: Twin | undefined, head: Twin | undefined): readonly Change[] {
  const was = base?.units ?? [];
  const now = head?.units ?? [];
  const changes: Change[] = [];
  let open: { was: Unit[]; now: Unit[] } | undefined;
  let [at, to] = [0, 0];
  for (const { added, removed, count } of diffArrays(was.map(keyOf), now.map(keyOf))) {
    if (added || removed) {
      if (!open) changes.push((open = { was: [], now: [] }));
      if (removed) open.was.push(...was.slice(at, at + count));
      else open.now.push(...now.slice(to, to + count));
    } else open = undefined;
    if (!added) at += count;
    if (!removed) to += count;
  }
  return changes.flatMap(bySection);
}

/** What is wholly new, or wholly gone, is told section by section. */
function bySection({ was, now }: Change): readonly Change[] {
  if (was.length > 0 && now.length > 0) return [{ was, now }];
  const sections = Object.values(Object.groupBy([...was, ...now], ({ section }) => section));
  return sections.map((units = []) => (was.length > 0 ? { was: units, now: [] } : { was: [], now: units }));
}

function keyOf({ kind, text }: Unit): string {
  return `${kind} ${text}`;
}
