import { egressRules, type Policy, type PolicyRule } from '../policy.ts';
import { notApplicable, verdictOf, type Rule } from './rule.ts';

const lookUp: PolicyRule = {
  toEndpoints: [{ matchLabels: { 'k8s:io.kubernetes.pod.namespace': 'kube-system' } }],
  toPorts: [{ ports: [{ port: '53', protocol: 'ANY' }], rules: { dns: [{ matchPattern: '*' }] } }],
};

/** Rules by name learn addresses from DNS answers that a DNS rule lets them see. */
export const fqdnNeedsDnsRule: Rule = {
  id: 'fqdn-needs-dns-rule',
  group: 'policy',
  title: 'A policy by name that never sees a DNS answer',
  happens:
    'Cilium learns the addresses behind a name from the DNS answers of the pod. It sees them only where a rule for port 53 has a `dns` part; a plain rule for port 53 lets them pass unseen.',
  notice: 'The name resolves in the pod, and the connection is dropped.',
  fix: 'Give the same pods a rule for port 53 of the DNS pods, with `rules.dns`.',
  sources: ['aks-fqdn-howto'],
  bad: { policies: [byName([])] },
  good: { policies: [byName([lookUp])] },
  judge: ({ policies }) => {
    const byNames = (policies ?? []).filter((policy) =>
      egressRules(policy)?.some(({ toFQDNs }) => toFQDNs?.length),
    );
    if (byNames.length === 0) return notApplicable;
    const all = (policies ?? []).flatMap((policy) => egressRules(policy) ?? []);
    const seen = all.some(({ toPorts }) => toPorts?.some(({ rules }) => rules?.dns?.length));
    return verdictOf(
      seen
        ? undefined
        : {
            where: `policies.${byNames[0]?.name}.egress`,
            expected: 'a rule for port 53 with a dns part beside toFQDNs',
            found: 'none',
            fix: 'Add one to the DNS pods in kube-system.',
          },
    );
  },
};

function byName(more: readonly PolicyRule[]): Policy {
  return {
    kind: 'CiliumNetworkPolicy',
    name: 'to-github',
    spec: { endpointSelector: {}, egress: [{ toFQDNs: [{ matchName: 'github.com' }] }, ...more] },
  };
}
