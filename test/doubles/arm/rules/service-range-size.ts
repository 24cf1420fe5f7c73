import {
  isServiceRangeTooLarge,
  shortestServicePrefix,
} from '../../../../src/aks/rules/service-range-size.ts';
import { isRange } from './ranges.ts';
import type { Rule } from './rule.ts';

/**
 * An IPv4 service range must be smaller than /12, and an IPv6 one no larger than /108:
 * https://learn.microsoft.com/azure/aks/concepts-network-azure-cni-overlay,
 * https://learn.microsoft.com/azure/aks/azure-cni-overlay. The wording of the error is ours.
 */
export const serviceRangeSize: Rule = ({ serviceRanges }) => {
  const found = serviceRanges.filter(isRange).find(isServiceRangeTooLarge);
  if (!found) return undefined;
  return {
    code: 'InvalidParameter',
    message: `The service CIDR must be /${shortestServicePrefix(found)} or smaller, found ${found}.`,
    target: 'networkProfile.serviceCIDR',
  };
};
