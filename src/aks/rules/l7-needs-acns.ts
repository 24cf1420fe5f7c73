import { facts } from '../limits.ts';
import { allRules, type Policy } from '../policy.ts';
import { acnsFault } from './fqdn-needs-acns.ts';
import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** True where a policy looks inside requests; rules for DNS belong to policies by name. */
export function looksInside(policy: Policy): boolean {
  return allRules(policy).some(({ toPorts }) => toPorts?.some(({ rules }) => rules?.http ?? rules?.kafka));
}

/** Rules on requests need ACNS at its higher level. */
export const l7NeedsAcns: Rule = {
  id: 'l7-needs-acns',
  group: 'policy',
  title: 'A policy on HTTP or Kafka without ACNS at level L7',
  happens:
    'Rules on requests need ACNS with `advancedNetworkPolicies` at `L7`, the Cilium dataplane and Kubernetes {k8s-min-l7} or later. Enabling ACNS alone stops at FQDN.',
  notice: '`kubectl apply` is denied although ACNS is on.',
  fix: 'Enable ACNS with `--acns-advanced-networkpolicies L7`. It includes FQDN. [State the protocol TCP](/operate/l7-policies/#writing-rules) beside the port, or Cilium refuses the policy.',
  sources: ['aks-l7', 'aks-cilium', 'arm-spec', 'aks-issue-3797'],
  bad: { network: { networkDataplane: 'cilium' }, acns: { enabled: true }, policies: [onRequests()] },
  good: {
    network: { networkDataplane: 'cilium' },
    acns: { enabled: true, advancedNetworkPolicies: 'L7' },
    policies: [onRequests()],
  },
  judge: (scenario) => {
    if (!scenario.policies?.some(looksInside) || !scenario.acns || !scenario.network) return notApplicable;
    return verdictOf(acnsFault(scenario, 'L7', facts['k8s-min-l7'].value));
  },
};

function onRequests(): Policy {
  return {
    kind: 'CiliumNetworkPolicy',
    name: 'only-get',
    spec: {
      endpointSelector: {},
      ingress: [
        { toPorts: [{ ports: [{ port: '80', protocol: 'TCP' }], rules: { http: [{ method: 'GET' }] } }] },
      ],
    },
  };
}
