import { ciliumMismatch } from '../../../../src/aks/rules/cilium-and-policy.ts';
import type { Rule } from './rule.ts';

/**
 * A Cilium dataplane goes with network policy `cilium` only. Code and message as the service states them:
 * https://github.com/Azure/AKS-Construction/issues/535,
 * https://github.com/Azure/bicep-registry-modules/pull/3361
 */
export const ciliumDataplanePolicy: Rule = ({ dataplane, policy }) => {
  if (ciliumMismatch(dataplane, policy) !== 'policy') return undefined;
  return {
    code: 'BadRequest',
    message: 'Cilium dataplane requires network policy cilium.',
    subcode: 'CiliumDataplaneRequiresNetworkPolicyCilium',
    target: 'networkProfile.networkPolicy',
  };
};
