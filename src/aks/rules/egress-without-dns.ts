import {
  chosenLabels,
  egressRules,
  isForEverybody,
  namesWorkloads,
  portsOf,
  rangesOf,
  type Policy,
  type PolicyRule,
} from '../policy.ts';
import { runsCilium } from '../scenario.ts';
import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** Pods whose egress is closed need a way to DNS. */
export const egressWithoutDns: Rule = {
  id: 'egress-without-dns',
  group: 'policy',
  title: 'An egress policy that forgets DNS',
  happens:
    'The first policy with an egress part closes all other egress of its pods. Without a rule for port 53, names no longer resolve.',
  notice:
    'Connections by address work, connections by name time out, often only after the pod has restarted.',
  fix: 'Allow UDP and TCP 53 to the DNS pods in `kube-system`.',
  sources: ['k8s-network-policies', 'aks-fqdn-howto'],
  bad: { policies: [closed([])] },
  good: { policies: [closed([{ to: [{ namespaceSelector: {} }], ports: [{ port: 53, protocol: 'UDP' }] }])] },
  judge: (scenario) => {
    const { policies = [] } = scenario;
    const byRange = !runsCilium(scenario);
    const closing = policies.filter((policy) => (egressRules(policy)?.length ?? 0) > 0);
    if (closing.length === 0) return notApplicable;
    const deaf = closing.find(
      (policy) =>
        !companions(policy, policies)
          .flatMap(rules)
          .some((rule) => reachesDns(rule, byRange)),
    );
    return verdictOf(
      deaf && {
        where: `policies.${deaf.name}.egress`,
        expected: 'a rule that lets port 53 out',
        found: 'none for these pods',
        fix: 'Allow UDP and TCP 53 to kube-system.',
      },
    );
  },
};

/** Policies add up: those of the same namespace that choose the same pods, or all, count too. */
function companions(policy: Policy, policies: readonly Policy[]): readonly Policy[] {
  const labels = Object.entries(chosenLabels(policy));
  return policies.filter((other) => {
    const sameNamespace =
      other.kind === 'CiliumClusterwideNetworkPolicy' || other.namespace === policy.namespace;
    const theirs = Object.entries(chosenLabels(other));
    return sameNamespace && theirs.every(([key, value]) => labels.some(([k, v]) => k === key && v === value));
  });
}

function rules(policy: Policy): readonly PolicyRule[] {
  return egressRules(policy) ?? [];
}

/** Port 53, or every port to pods, to everybody or, where ranges can mean pods, to a range. Names do not reach DNS. */
function reachesDns(rule: PolicyRule, byRange: boolean): boolean {
  const ports = portsOf(rule);
  if (ports.length === 0)
    return isForEverybody(rule) || namesWorkloads(rule) || (byRange && rangesOf(rule).length > 0);
  return ports.some(({ port, endPort }) => Number(port) <= 53 && 53 <= (endPort ?? Number(port)));
}

function closed(more: readonly PolicyRule[]): Policy {
  return {
    kind: 'NetworkPolicy',
    name: 'only-database',
    spec: {
      podSelector: { matchLabels: { app: 'shop' } },
      policyTypes: ['Egress'],
      egress: [
        { to: [{ podSelector: { matchLabels: { app: 'database' } } }], ports: [{ port: 5432 }] },
        ...more,
      ],
    },
  };
}
