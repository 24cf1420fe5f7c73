import type { PolicyObject } from '../../../src/policies/index.ts';

/** A Cilium rule of meaning, where it is written down, and flows that show it. */
export interface CiliumCase {
  readonly name: string;
  readonly source: string;
  readonly policies: readonly PolicyObject[];
  readonly allow?: readonly string[];
  readonly deny?: readonly string[];
  /** Flows that are not evaluated, and what the reason must name. */
  readonly open?: readonly string[];
  readonly names?: string;
}

/** Cilium documentation by page and section. */
export const docs = (path: string): string => `https://docs.cilium.io/en/stable/security/policy/${path}`;

/** Cilium source by commit and path. */
export const code = (path: string): string => `https://github.com/cilium/cilium/blob/${path}`;
