import { everyKind } from './kind-table.ts';
import type { ClusterProfile } from './types.ts';

/** One kind of the API: its names, where it lives, and the model that knows its fields. */
export interface Kind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly plural: string;
  readonly shortNames: readonly string[];
  readonly namespaced: boolean;
  readonly subresources: readonly string[];
  /** The module with the model's own validator; undefined where no package knows the kind. */
  readonly schema?: string;
  /** The published definition that schema/static-gateway.ts writes out, with its version, for a kind that no package models. */
  readonly definition?: string;
  /** In which clusters the kind exists; a custom resource needs its definition. */
  readonly served?: (profile: ClusterProfile) => boolean;
}

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
