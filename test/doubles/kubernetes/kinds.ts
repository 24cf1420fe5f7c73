import type { Kind } from './kind.ts';
import { everyKind } from './kind-table.ts';
import type { ClusterProfile } from './types.ts';

export type { Kind } from './kind.ts';

/** The kinds that a cluster of this profile serves. */
export function kindsOf(profile: ClusterProfile): readonly Kind[] {
  return everyKind.filter((kind) => kind.served?.(profile) ?? true);
}

/** The kind of this name, such as `Pod`; for the double's own use, so an unknown name is a programming error. */
export function kindNamed(name: string): Kind {
  const found = everyKind.find((kind) => kind.kind === name);
  if (!found)
    throw new Error(`kind-table.ts: no kind ${name}; it lists ${everyKind.map((k) => k.kind).join(', ')}.`);
  return found;
}

/** `v1` or `apps/v1`. */
export function groupVersion(kind: Pick<Kind, 'group' | 'version'>): string {
  return kind.group === '' ? kind.version : `${kind.group}/${kind.version}`;
}
