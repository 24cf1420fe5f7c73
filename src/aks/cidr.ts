import ipaddr from 'ipaddr.js';

/** An IPv4 range: network address in four decimal parts and prefix length in bits. */
export interface Cidr {
  readonly text: string;
  readonly address: string;
  readonly prefix: number;
}

/**
 * Reads an IPv4 range such as `10.244.0.0/16`. Refuses what shells, az and Azure read differently: octal or
 * short forms (`010.0.0.0/8`, `10.1/16`), and host bits that are set (`10.244.0.1/16`), naming the network.
 */
export function parseCidr(text: string): Cidr | { readonly fault: string } {
  if (!ipaddr.IPv4.isValidCIDRFourPartDecimal(text) || /(^|\.)0\d/.test(text)) {
    return { fault: `expected an IPv4 range such as 10.244.0.0/16, found "${text}"` };
  }
  const [, prefix] = ipaddr.IPv4.parseCIDR(text);
  const network = ipaddr.IPv4.networkAddressFromCIDR(text).toString();
  const canonical = `${network}/${prefix}`;
  if (canonical !== text) return { fault: `"${text}" has host bits set; the range is ${canonical}` };
  return { text, address: network, prefix };
}

/** True where two ranges share an address: of two ranges that meet, one lies in the other. */
export function overlaps(one: string, other: string): boolean {
  return contains(one, other) || contains(other, one);
}

/** The first pair, one of each list, that shares an address. */
export function firstOverlap(
  ranges: readonly string[],
  others: readonly string[],
): readonly [range: string, other: string] | undefined {
  for (const range of ranges) {
    const other = others.find((candidate) => overlaps(range, candidate));
    if (other) return [range, other];
  }
  return undefined;
}

/** True where the whole of `inner` (a range or one address) lies in `outer`; never across address families. */
export function contains(outer: string, inner: string): boolean {
  const [network, prefix] = rangeOf(outer);
  const [address, length] = rangeOf(inner);
  return address.kind() === network.kind() && length >= prefix && address.match(network, prefix);
}

/** How many addresses a prefix of this length holds: 256 for 24. */
export function addresses(prefix: number): number {
  return 2 ** (32 - prefix);
}

/** A range, or one address as the range of itself. */
function rangeOf(text: string): ReturnType<typeof ipaddr.parseCIDR> {
  if (text.includes('/')) return ipaddr.parseCIDR(text);
  const address = ipaddr.parse(text);
  return [address, 8 * address.toByteArray().length];
}
