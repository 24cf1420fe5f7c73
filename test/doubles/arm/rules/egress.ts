import type { Rule } from './rule.ts';

/**
 * A managed NAT gateway needs the network that AKS manages: https://learn.microsoft.com/azure/aks/nat-gateway. The
 * wording of the error is ours.
 */
export const natGatewayNetwork: Rule = ({ outboundType, subnets }) => {
  if (outboundType !== 'managedNATGateway' || subnets.length === 0) return undefined;
  return {
    code: 'BadRequest',
    message: 'Outbound type managedNATGateway is not compatible with a custom virtual network.',
    target: 'networkProfile.outboundType',
  };
};

/**
 * Static Egress Gateway works neither with a pod subnet nor with two address families:
 * https://learn.microsoft.com/azure/aks/configure-static-egress-gateway. The wording of the error is ours.
 */
export const staticEgressExclusions: Rule = ({ staticEgress, podSubnet, serviceRanges }) => {
  const excluded = podSubnet ? 'Azure CNI Pod Subnet' : serviceRanges.length > 1 ? 'dual-stack' : undefined;
  if (!staticEgress || !excluded) return undefined;
  return {
    code: 'BadRequest',
    message: `Static Egress Gateway is not supported in clusters with ${excluded}.`,
    target: 'networkProfile.staticEgressGatewayProfile',
  };
};

/**
 * With two address families neither Azure NPM nor Calico is supported:
 * https://learn.microsoft.com/azure/aks/azure-cni-overlay. The wording of the error is ours.
 */
export const dualStackPolicy: Rule = ({ policy, serviceRanges }) => {
  if (serviceRanges.length < 2 || (policy !== 'azure' && policy !== 'calico')) return undefined;
  return {
    code: 'BadRequest',
    message: `Network policy ${policy} is not supported with two IP families.`,
    target: 'networkProfile.networkPolicy',
  };
};
