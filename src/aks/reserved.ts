/**
 * Ranges that AKS refuses for services, pods and the cluster's virtual network.
 * Source: AKS docs, "concepts-network-cni-overview.md", 2026-07-30 (source id aks-cni-overview).
 */
export const reservedRanges = ['169.254.0.0/16', '192.0.2.0/24', '172.30.0.0/16', '172.31.0.0/16'] as const;

/** The range of Service addresses where none is given. Source: ARM specification 2026-06-01 (source id arm-spec). */
export const defaultServiceCidr = '10.0.0.0/16';
