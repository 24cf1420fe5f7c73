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
