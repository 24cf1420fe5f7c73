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
