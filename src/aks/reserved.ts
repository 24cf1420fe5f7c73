import { overlaps } from './cidr.ts';
import { facts } from './limits.ts';

/**
 * Ranges that AKS refuses for services, pods and the cluster's virtual network.
 * Source: AKS docs, "concepts-network-cni-overview.md", 2026-07-30 (source id aks-cni-overview).
 */
export const reservedRanges = ['169.254.0.0/16', '192.0.2.0/24', '172.30.0.0/16', '172.31.0.0/16'] as const;

/** The range of Service addresses where none is given. Source: ARM specification 2026-06-01 (source id arm-spec). */
export const defaultServiceCidr = '10.0.0.0/16';

/** The IPv6 ranges where a cluster with two address families gives none. Source id aks-overlay-howto, 2026-08-06. */
export const defaultPodCidrV6 = 'fd12:3456:789a::/64';
export const defaultServiceCidrV6 = 'fd12:3456:789a:1::/108';

/** The reserved range that a range overlaps; undefined where it keeps clear of all. */
export function reservedRangeIn(range: string): string | undefined {
  return reservedRanges.find((other) => overlaps(range, other));
}

/**
 * The virtual network that AKS makes where a cluster names no subnet. Source: an error of the API quoted in 2022
 * (source id azure-docs-pr-92330).
 */
export const managedVnetCidr = facts['managed-vnet-cidr'].text;

/** The DNS address of the default range of Services. Source: ARM specification 2026-06-01 (source id arm-spec). */
export const defaultDnsServiceIp = facts['default-dns-service-ip'].text;
