import { containsCidr, overlapCidr } from 'cidr-tools';
import ipaddr from 'ipaddr.js';

/**
 * Says whether text is an IPv4 or IPv6 range in CIDR notation. Octets with leading zeros and short forms
 * (`10.1/16`) are refused, as the service's own pattern refuses them.
 */
export function isRange(text: string): boolean {
  return ipaddr.IPv4.isValidCIDRFourPartDecimal(text) || ipaddr.IPv6.isValidCIDR(text);
}

/** Says whether text is an IPv4 address in four decimal parts. */
export function isAddress(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text);
}

/** The number after the slash of a valid range. */
export function prefixLength(range: string): number {
  return ipaddr.parseCIDR(range)[1];
}

/** Says whether two valid ranges share an address. */
export function overlap(one: string, other: string): boolean {
  return overlapCidr(one, other);
}

/** Says whether a valid range contains a valid range or address. */
export function contains(range: string, inner: string): boolean {
  return containsCidr(range, inner);
}

/** The first `count` addresses of a valid IPv4 range, the network address first. */
export function firstAddresses(range: string, count: number): string[] {
  const network = ipaddr.IPv4.networkAddressFromCIDR(range).toByteArray();
  return Array.from({ length: count }, (_, offset) =>
    [...network.slice(0, 3), (network[3] ?? 0) + offset].join('.'),
  );
}
