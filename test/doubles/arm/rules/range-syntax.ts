import type { ErrorDetail } from '../reply.ts';
import { isAddress, isRange } from './ranges.ts';
import type { Rule } from './rule.ts';

/**
 * Ranges are in CIDR notation and the DNS address is an IPv4 address. Code and message for ranges as the
 * service states them: https://github.com/Azure/AKS/issues/506 (the part in brackets is ours); the pattern for the
 * address is in the API's specification of `dnsServiceIP`.
 */
export const rangeSyntax: Rule = ({ podRanges, serviceRanges, dnsServiceIP }) =>
  invalidRange(podRanges, 'podCIDR') ??
  invalidRange(serviceRanges, 'serviceCIDR') ??
  (isAddress(dnsServiceIP) ? undefined : invalidAddress(dnsServiceIP));

function invalidRange(ranges: readonly string[], property: string): ErrorDetail | undefined {
  const found = ranges.find((range) => !isRange(range));
  if (found === undefined) return undefined;
  return {
    code: 'CidrStringParseError',
    message: `Cidr is invalid (expected a range such as 10.244.0.0/16, found "${found}")`,
    target: `networkProfile.${property}`,
  };
}

function invalidAddress(found: string): ErrorDetail {
  return {
    code: 'InvalidParameter',
    message: `The DNS service IP must be an IPv4 address, found "${found}".`,
    target: 'networkProfile.dnsServiceIP',
  };
}
