import type { PolicyObject, Settings } from '../../../src/policies/index.ts';

/** A Cilium rule of meaning, where it is written down, and flows that show it. */
export interface CiliumCase {
  readonly name: string;
  readonly source: string;
  readonly policies: readonly PolicyObject[];
  /** What the agent is set to, where it is not what Microsoft tests. */
  readonly settings?: Partial<Settings>;
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

/** Cilium source of the version whose engine is the judge. */
export const engine = (path: string): string => code(`v1.19.1/${path}`);
