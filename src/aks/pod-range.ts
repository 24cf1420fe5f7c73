import ipaddr from 'ipaddr.js';
import { parseCidr } from './cidr.ts';

/**
 * The next larger range around an IPv4 range: its prefix is `bits` shorter, and it contains all of the old one, which
 * is what AKS asks of a pod range that grows (source id aks-pod-cidr-expand). `10.244.0.0/18` and 2 give
 * `10.244.0.0/16`. Throws where the range is none, or too large to grow by so much.
 */
export function grown(range: string, bits = 1): `${string}/${number}` {
  const cidr = parseCidr(range);
  if ('fault' in cidr) throw new Error(cidr.fault);
  const prefix = cidr.prefix - bits;
  if (prefix < 1) throw new Error(`expected a range of at least /${bits + 1} to grow, found "${range}"`);
  return `${ipaddr.IPv4.networkAddressFromCIDR(`${cidr.address}/${prefix}`).toString()}/${prefix}`;
}
