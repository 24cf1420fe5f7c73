import { dnsAddressFault } from '../../../../src/aks/rules/dns-service-address.ts';
import type { Rule } from './rule.ts';

/**
 * The DNS address lies in the service range and is not its first address, which is that of
 * `kubernetes.default`: https://learn.microsoft.com/azure/aks/concepts-network-azure-cni-overlay. The network
 * address is refused as well: https://github.com/Azure/AKS/issues/2579. The wording of the error is ours.
 */
export const dnsServiceAddress: Rule = ({ serviceRanges, dnsServiceIP }) => {
  const range = serviceRanges[0] ?? '';
  const fault = dnsAddressFault(range, dnsServiceIP);
  if (!fault) return undefined;
  const problem = fault === 'outside' ? 'is outside' : 'is the network address or the first address of';
  return {
    code: 'InvalidParameter',
    message: `The DNS service IP ${dnsServiceIP} ${problem} the service CIDR ${range}.`,
    target: 'networkProfile.dnsServiceIP',
  };
};
