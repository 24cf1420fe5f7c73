import { isRange, prefixLength } from './ranges.ts';
import type { Rule } from './rule.ts';

/**
 * An IPv4 service range must be smaller than /12, and an IPv6 one no larger than /108:
 * https://learn.microsoft.com/azure/aks/concepts-network-azure-cni-overlay,
 * https://learn.microsoft.com/azure/aks/azure-cni-overlay. The wording of the error is ours.
 */
export const serviceRangeSize: Rule = ({ serviceRanges }) => {
  const found = serviceRanges.filter(isRange).find((range) => prefixLength(range) < smallestPrefix(range));
  if (!found) return undefined;
  return {
    code: 'InvalidParameter',
    message: `The service CIDR must be /${smallestPrefix(found)} or smaller, found ${found}.`,
    target: 'networkProfile.serviceCIDR',
  };
};

function smallestPrefix(range: string): number {
  return range.includes(':') ? 108 : 13;
}
