import { ciliumMismatch } from '../../../../src/aks/rules/cilium-and-policy.ts';
import type { Rule } from './rule.ts';

/**
 * Network policy `cilium` needs the Cilium dataplane. Code and message as the service states them:
 * https://github.com/AdminTurnedDevOps/DevOps-The-Hard-Way-Azure/issues/1; the requirement itself is in the
 * API's description of `networkPolicy` (npm @azure/arm-containerservice, KnownNetworkPolicy.Cilium).
 */
export const ciliumPolicyDataplane: Rule = ({ dataplane, policy }) => {
  if (ciliumMismatch(dataplane, policy) !== 'dataplane') return undefined;
  return {
    code: 'NetworkPolicyNotSupported',
    message: 'Network Policy cilium requires NetworkDataplane cilium',
    subcode: 'NetworkPolicyCiliumRequiresCiliumDataplane',
    target: 'networkProfile.networkPolicy',
  };
};
