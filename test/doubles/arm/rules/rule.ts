import type { ErrorDetail } from '../reply.ts';

/** A subnet that node pools or pods of the cluster use. */
export interface UsedSubnet {
  readonly id: string;
  readonly prefixes: readonly string[];
}

/** What the rules judge: the cluster's network as the service would understand it, defaults filled in. */
export interface ClusterNetwork {
  readonly plugin: string;
  readonly pluginMode?: string | undefined;
  readonly policy?: string | undefined;
  readonly dataplane?: string | undefined;
  /** Ranges of pod addresses, IPv4 first; empty where pods take addresses from a subnet. */
  readonly podRanges: readonly string[];
  readonly serviceRanges: readonly string[];
  readonly dnsServiceIP: string;
  readonly subnets: readonly UsedSubnet[];
  readonly outboundType?: string | undefined;
  /** True where a pool takes its pod addresses from a subnet. */
  readonly podSubnet?: boolean;
  readonly staticEgress?: boolean;
}

/** A rule of the service: gives the error with which it refuses the network, or nothing. */
export type Rule = (network: ClusterNetwork) => ErrorDetail | undefined;
