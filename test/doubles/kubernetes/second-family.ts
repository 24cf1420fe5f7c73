import { contains } from '../../../src/aks/cidr.ts';
import type { Cluster } from './cluster.ts';

/**
 * The IPv6 address that belongs to an IPv4 address of a cluster with two families; undefined with one. Pods: a /80 for
 * each node out of AKS's default range, as in Microsoft's sample (source id aks-dual-stack, 2026-07-02); Services out of
 * the default range. That the last part repeats the IPv4 one is assumed, and so is the range of the nodes, which is
 * the one for examples.
 */
export function secondAddress({ plan, profile }: Cluster, ipv4: string): string | undefined {
  if (!profile.dualStack) return undefined;
  const [, , third = 0, last = 0] = ipv4.split('.').map(Number);
  if (contains(plan.serviceRange, ipv4)) return `fd12:3456:789a:1::${hex(third * 256 + last)}`;
  if (contains(plan.podRange ?? plan.nodeSubnet, ipv4)) {
    return `fd12:3456:789a${third === 0 ? '' : `:0:${hex(third)}`}::${hex(last)}`;
  }
  return `2001:db8:0:1::${hex(last)}`;
}

function hex(value: number): string {
  return value.toString(16);
}
