import ipaddr from 'ipaddr.js';
import { refuse } from './error.ts';

/** True where the address lies in the range; other address families never do. */
export function inRange(range: string, address: string): boolean {
  const [network, prefix] = ipaddr.parseCIDR(range);
  const found = ipaddr.parse(address);
  return found.kind() === network.kind() && found.match(network, prefix);
}

/** True where a rule for a range with exceptions is for an address. */
export function coversAddress(
  { cidr, except = [] }: { readonly cidr: string; readonly except?: readonly string[] },
  ip: string,
): boolean {
  return inRange(cidr, ip) && !except.some((range) => inRange(range, ip));
}

/** Refuses what is no range. Host bits may be set: the API server takes them and engines mask them. */
export function checkRange(where: string, range: unknown): void {
  const plain = typeof range === 'string' && !/(^|\.)0\d/.test(range);
  if (!plain || !(ipaddr.IPv4.isValidCIDRFourPartDecimal(range) || ipaddr.IPv6.isValidCIDR(range))) {
    refuse(where, 'an IP range such as 10.0.0.0/8', range);
  }
}

/** Refuses an exception that is not inside its range: nothing would be left out. */
export function checkException(where: string, range: string, exception: unknown): void {
  checkRange(where, exception);
  const [address, prefix] = String(exception).split('/');
  const outer = Number(range.split('/')[1]);
  if (!inRange(range, address ?? '') || Number(prefix) <= outer) {
    refuse(where, `a range inside ${range} and smaller than it`, exception);
  }
}

/** True for one IPv4 or IPv6 address in full notation. */
export function isAddress(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text) || (text.includes(':') && ipaddr.IPv6.isValid(text));
}
