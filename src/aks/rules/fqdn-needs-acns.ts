import { facts } from '../limits.ts';
import { allRules, type Policy } from '../policy.ts';
import { runsCilium, type Scenario } from '../scenario.ts';
import { olderThan } from '../version.ts';
import { notApplicable, verdictOf, type Fault, type Rule } from './rule.ts';

/** What a scenario lacks for policies that ACNS enforces; undefined where nothing is missing. */
export function acnsFault(
  { kubernetesVersion, ...scenario }: Scenario,
  what: 'FQDN' | 'L7',
  minimum: string,
): Fault | undefined {
  const { acns } = scenario;
  if (!runsCilium(scenario)) return fault('network.networkDataplane', 'cilium', 'another', what);
  if (kubernetesVersion !== undefined && olderThan(kubernetesVersion, minimum))
    return fault('kubernetesVersion', `${minimum} or later`, kubernetesVersion, what);
  if (!acns?.enabled) return fault('acns.enabled', 'true', 'false', what);
  const level = acns.advancedNetworkPolicies ?? 'FQDN';
  const allowed = what === 'L7' ? ['L7'] : ['FQDN', 'L7'];
  if (allowed.includes(level)) return undefined;
  return fault('acns.advancedNetworkPolicies', allowed.join(' or '), level, what);
}

/** Rules by name need ACNS. */
export const fqdnNeedsAcns: Rule = {
  id: 'fqdn-needs-acns',
  group: 'policy',
  title: 'A policy by name without ACNS',
  happens:
    '`toFQDNs` needs Advanced Container Networking Services with its security part on, the Cilium dataplane and Kubernetes {k8s-min-fqdn} or later. Without them such policies are blocked.',
  notice: '`kubectl apply` is denied, with the name `advanced-networking-validating-policy` in the message.',
  fix: 'Enable ACNS (`--enable-acns`), which is paid for. FQDN is the level you get if you state none.',
  sources: ['aks-fqdn', 'aks-cilium', 'aks-acns', 'aks-issue-4663', 'arm-spec'],
  bad: { network: { networkDataplane: 'cilium' }, acns: { enabled: false }, policies: [byName()] },
  good: { network: { networkDataplane: 'cilium' }, acns: { enabled: true }, policies: [byName()] },
  judge: (scenario) => {
    const uses = scenario.policies?.some((policy) => allRules(policy).some(({ toFQDNs }) => toFQDNs?.length));
    if (!uses || !scenario.acns || !scenario.network) return notApplicable;
    return verdictOf(acnsFault(scenario, 'FQDN', facts['k8s-min-fqdn'].value));
  },
};

function fault(where: string, expected: string, found: string, what: string): Fault {
  return {
    where,
    expected: `${expected} for ${what} policies`,
    found,
    fix: `Change it, or drop the ${what} rules.`,
  };
}

function byName(): Policy {
  return {
    kind: 'CiliumNetworkPolicy',
    name: 'to-github',
    spec: { endpointSelector: {}, egress: [{ toFQDNs: [{ matchName: 'github.com' }] }] },
  };
}
