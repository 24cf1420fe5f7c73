import {
  chosenLabels,
  egressRules,
  isForEverybody,
  portsOf,
  rangesOf,
  type Policy,
  type PolicyRule,
  type Selector,
} from '../policy.ts';
import { runsCilium } from '../scenario.ts';
import { notApplicable, verdictOf, type Fault, type Rule } from './rule.ts';

const namespaceName = 'kubernetes.io/metadata.name';

/** What selects AKS's CoreDNS pods and their namespace (source id aks-coredns-troubleshoot). */
const dnsLabels: Readonly<Record<string, string>> = {
  'k8s-app': 'kube-dns',
  'io.kubernetes.pod.namespace': 'kube-system',
  [namespaceName]: 'kube-system',
};

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
  good: {
    policies: [
      closed([
        {
          to: [
            {
              namespaceSelector: { matchLabels: { [namespaceName]: 'kube-system' } },
              podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
            },
          ],
          ports: [
            { port: 53, protocol: 'UDP' },
            { port: 53, protocol: 'TCP' },
          ],
        },
      ]),
    ],
  },
  judge: (scenario) => {
    const { policies = [] } = scenario;
    const byRange = !runsCilium(scenario);
    const closing = policies.filter((policy) => (egressRules(policy)?.length ?? 0) > 0);
    if (closing.length === 0) return notApplicable;
    for (const protocol of ['UDP', 'TCP'] as const) {
      const deaf = closing.find(
        (policy) =>
          !companions(policy, policies).some((other) =>
            egressRules(other)?.some(
              (rule) => namesDns(rule, other, byRange) && opensDns(rule, other, protocol),
            ),
          ),
      );
      if (deaf) return verdictOf(faultOf(deaf, protocol));
    }
    return verdictOf(undefined);
  },
};

function faultOf({ name }: Policy, protocol: string): Fault {
  return {
    where: `policies.${name}.egress`,
    expected: `a rule that lets ${protocol} 53 out to the DNS pods`,
    found: 'none for these pods',
    fix: 'Allow UDP and TCP 53 to kube-system.',
  };
}

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

/** True where a rule can mean the DNS pods: itself, by what holds them, or for everybody. Names do not reach DNS. */
function namesDns(rule: PolicyRule, policy: Policy, byRange: boolean): boolean {
  if (isForEverybody(rule)) return policy.kind === 'NetworkPolicy' || portsOf(rule).length > 0;
  const home = policy.kind === 'CiliumClusterwideNetworkPolicy' || policy.namespace === 'kube-system';
  return (
    (byRange && rangesOf(rule).length > 0) ||
    (rule.toEntities ?? []).some((entity) => ['all', 'cluster', 'host'].includes(entity)) ||
    (rule.toEndpoints ?? []).some((selector) => isDns(selector, home)) ||
    (rule.to ?? []).some(
      ({ ipBlock, namespaceSelector, podSelector }) =>
        !ipBlock &&
        (namespaceSelector ? isDns(namespaceSelector, true) : home) &&
        isDns(podSelector ?? {}, true),
    )
  );
}

/** True where every label is one that the DNS pods or their namespace have; Cilium writes some with a prefix. */
function isDns({ matchLabels = {} }: Selector, home: boolean): boolean {
  const labels = Object.entries(matchLabels).map(([key, value]) => [key.replace(/^(k8s|any):/, ''), value]);
  const here = labels.some(([key]) => key === 'io.kubernetes.pod.namespace');
  return (home || here) && labels.every(([key, value]) => dnsLabels[key ?? ''] === value);
}

/** The port, for this protocol: NetworkPolicy means TCP where it names none, Cilium any. */
function opensDns(rule: PolicyRule, { kind }: Policy, protocol: 'UDP' | 'TCP'): boolean {
  const ports = portsOf(rule);
  const unnamed = kind === 'NetworkPolicy' ? 'TCP' : 'ANY';
  return (
    ports.length === 0 ||
    ports.some(
      (entry) =>
        ['ANY', protocol].includes(entry.protocol ?? unnamed) &&
        (entry.port === undefined ||
          (Number(entry.port) <= 53 && 53 <= (entry.endPort ?? Number(entry.port)))),
    )
  );
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
