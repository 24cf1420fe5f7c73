import type { ErrorDetail } from '../reply.ts';
import { reservedRangeIn } from '../../../../src/aks/reserved.ts';
import type { Rule } from './rule.ts';

/**
 * AKS reserves four ranges; services, pods and the cluster's virtual network must keep clear of them:
 * https://learn.microsoft.com/azure/aks/concepts-network-cni-overview. The wording of the error is ours.
 */
export const reservedRanges: Rule = ({ podRanges, serviceRanges, subnets }) =>
  firstReserved(podRanges, 'networkProfile.podCIDR') ??
  firstReserved(serviceRanges, 'networkProfile.serviceCIDR') ??
  firstReserved(
    subnets.flatMap(({ prefixes }) => prefixes),
    'agentPoolProfiles',
  );

function firstReserved(ranges: readonly string[], target: string): ErrorDetail | undefined {
  for (const range of ranges) {
    const taken = reservedRangeIn(range);
    if (!taken) continue;
    const message = `The CIDR ${range} overlaps ${taken}, which AKS reserves.`;
    return { code: 'InvalidParameter', message, target };
  }
  return undefined;
}
