import { firstOverlap } from '../../../../src/aks/cidr.ts';
import type { ErrorDetail } from '../reply.ts';
import type { Rule } from './rule.ts';

/**
 * Pods, services and the cluster's subnets have ranges that do not overlap:
 * https://learn.microsoft.com/azure/aks/concepts-network-azure-cni-overlay. Code and message for services and
 * subnets as the service states them: https://github.com/Azure/AKS/issues/3551; the other wording is ours.
 */
export const distinctRanges: Rule = ({ podRanges, serviceRanges, subnets }) => {
  const prefixes = subnets.flatMap((subnet) => subnet.prefixes);
  return (
    describe(firstOverlap(serviceRanges, prefixes), (service, subnet) => ({
      code: 'ServiceCidrOverlapExistingSubnetsCidr',
      message: `The specified service CIDR ${service} is conflicted with an existing subnet CIDR ${subnet}`,
      target: 'networkProfile.serviceCIDR',
    })) ??
    describe(firstOverlap(podRanges, [...serviceRanges, ...prefixes]), (pod, other) => ({
      code: 'InvalidParameter',
      message: `The pod CIDR ${pod} overlaps ${other}, which services or a subnet of the cluster use.`,
      target: 'networkProfile.podCIDR',
    }))
  );
};

function describe(
  pair: readonly [string, string] | undefined,
  words: (range: string, other: string) => ErrorDetail,
): ErrorDetail | undefined {
  return pair && words(...pair);
}
