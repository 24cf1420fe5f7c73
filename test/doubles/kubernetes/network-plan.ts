import { parseParameters } from '../../../src/aks/parameters.ts';
import type { ClusterProfile } from './types.ts';

/** Which addresses the nodes and pods of a cluster have; every address follows from the profile alone. */
export interface NetworkPlan {
  readonly nodeSubnet: string;
  /** Where pods get their addresses from; undefined where that is the node subnet itself. */
  readonly podRange: string | undefined;
  readonly gateway: string;
  readonly serviceRange: string;
  nodeAddress(node: number): string;
  /** The /24 that the node was given, in overlay mode only. */
  nodePrefix(node: number): string | undefined;
  /** The address of the n-th pod (from 0) on a node. */
  podAddress(node: number, pod: number): string;
}

/**
 * AKS's own network where it creates one (VNet 10.224.0.0/12, subnet 10.224.0.0/16; assumed, first node
 * 10.224.0.4 as in the samples of the AKS documentation); with a pod subnet, the ranges that this site's
 * snippets create. Service range: 10.0.0.0/16, the default of the AKS API (source id arm-spec).
 */
export function networkPlan(profile: ClusterProfile): NetworkPlan {
  const own = parseParameters();
  const nodeSubnet = profile.mode === 'pod-subnet' ? own.nodeSubnetCidr : '10.224.0.0/16';
  const podRange = podRangeOf(profile, own.podCidr, own.podSubnetCidr);
  const first = toNumber(nodeSubnet) + 4;
  return {
    nodeSubnet,
    podRange,
    gateway: toText(toNumber(nodeSubnet) + 1),
    serviceRange: '10.0.0.0/16',
    nodeAddress: (node) => toText(first + node * (profile.mode === 'node-subnet' ? reserved + 1 : 1)),
    nodePrefix: (node) =>
      profile.mode === 'overlay' && podRange ? `${toText(toNumber(podRange) + node * 256)}/24` : undefined,
    podAddress: (node, pod) => toText(firstPod(profile, podRange, first, node) + pod),
  };
}

/** Addresses that Node Subnet mode reserves for the pods of a node: 30 pods a node by default (aks-ip-planning). */
const reserved = 30;

/** Addresses of a batch that the pod subnet gives to a node (aks-pod-subnet: batches of 16). */
const batch = 16;

function podRangeOf(profile: ClusterProfile, podCidr: string, podSubnet: string): string | undefined {
  if (profile.mode === 'node-subnet') return undefined;
  return profile.mode === 'pod-subnet' ? podSubnet : (profile.podCidr ?? podCidr);
}

function firstPod(
  profile: ClusterProfile,
  range: string | undefined,
  firstNode: number,
  node: number,
): number {
  if (range === undefined) return firstNode + node * (reserved + 1) + 1;
  if (profile.mode === 'pod-subnet') return toNumber(range) + 4 + node * batch;
  return toNumber(range) + node * 256 + 4;
}

/** The n-th address of a range, as text. */
export function addressIn(range: string, n: number): string {
  return toText(toNumber(range) + n);
}

function toNumber(range: string): number {
  return (range.split('/')[0] ?? '').split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

function toText(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');
}
