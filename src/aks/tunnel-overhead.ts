import { facts } from './limits.ts';

/**
 * Bytes of the headers that a tunnel puts between two nodes, as Cilium counts them against the MTU: the Ethernet header
 * of the node does not count, that of the pod does (source cilium-mtu).
 */
export const innerHeaders = { ethernet: 14, ipv4: 20, ipv6: 40, udp: 8 } as const;

/** The two families that a tunnel can run over. */
export type Underlay = 'ipv4' | 'ipv6';

/** Bytes that a tunnel with a header of this size takes from the MTU of a pod. */
export function tunnelOverhead(underlay: Underlay, headerBytes: number): number {
  return innerHeaders.ethernet + innerHeaders[underlay] + innerHeaders.udp + headerBytes;
}

/** The bytes of a Geneve header with as many options as fit. Source id rfc8926. */
export function largestGeneveHeader(): number {
  return facts['geneve-header-bytes'].value + facts['geneve-options-max-bytes'].value;
}
