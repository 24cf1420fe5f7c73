import { contains, parseCidr, addresses } from './cidr.ts';
import { sizeFacts as facts } from './limits/sizes.ts';
import type { Pool, Vnet } from './scenario.ts';

/** Nodes that a pool may have at once: what it has or may grow to, and the surge of an upgrade. */
export function mostNodes(pool: Pool): number {
  const most = Math.max(pool.count, pool.maxCount ?? 0);
  return most + surge(pool.maxSurge ?? 1, most);
}

/** The same over several pools. */
export function mostNodesOf(pools: readonly Pool[]): number {
  return pools.reduce((sum, pool) => sum + mostNodes(pool), 0);
}

/** Addresses of an IPv4 subnet that are left when Azure has taken its own. Source id aks-overlay-concepts. */
export function usableAddresses(prefix: string): number {
  const cidr = parseCidr(prefix);
  if ('fault' in cidr) throw new Error(cidr.fault);
  return Math.max(0, addresses(cidr.prefix) - facts['subnet-reserved-addresses'].value);
}

/** The range of a subnet; undefined where the network has no such subnet. */
export function subnetPrefix(vnet: Vnet | undefined, name: string | undefined): string | undefined {
  return vnet?.subnets.find((subnet) => subnet.name === name)?.prefix;
}

/** The ranges whose addresses pods and nodes have: pod ranges and the subnets inside the virtual network. */
export function clusterRanges(podCidrs: readonly string[] = [], vnet?: Vnet): readonly string[] {
  const inside = vnet?.subnets.filter(({ prefix }) => vnet.prefixes.some((range) => contains(range, prefix)));
  return [...podCidrs, ...(inside ?? []).map(({ prefix }) => prefix)];
}

/** A share is rounded up to whole nodes, and no upgrade surges beyond the nodes there are. Source id aks-rolling-upgrade. */
function surge(maxSurge: number | `${number}%`, nodes: number): number {
  const wanted =
    typeof maxSurge === 'number' ? maxSurge : Math.ceil((nodes * Number(maxSurge.slice(0, -1))) / 100);
  return Math.min(wanted, nodes);
}
