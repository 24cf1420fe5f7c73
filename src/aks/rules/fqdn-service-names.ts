import { allRules, type Policy } from '../policy.ts';
import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** Rules by name are for names outside the cluster. */
export const fqdnServiceNames: Rule = {
  id: 'fqdn-service-names',
  group: 'policy',
  title: 'A policy by name for a Service of the cluster',
  happens:
    '`toFQDNs` does not support the names of Services: behind them are pods, which Cilium knows by their labels.',
  notice: 'The name resolves, and the connection is dropped all the same.',
  fix: 'Name the pods behind the Service with `toEndpoints`.',
  sources: ['aks-fqdn'],
  bad: { policies: [toName('api.shop.svc.cluster.local')] },
  good: { policies: [toName('api.example.com')] },
  judge: ({ policies }) => {
    const names = (policies ?? []).flatMap((policy) =>
      allRules(policy).flatMap(({ toFQDNs }) =>
        (toFQDNs ?? []).map(({ matchName, matchPattern }) => ({
          policy,
          name: matchName ?? matchPattern ?? '',
        })),
      ),
    );
    if (names.length === 0) return notApplicable;
    const inside = names.find(({ name }) => /\.svc(\.cluster\.local)?\.?$/.test(name));
    return verdictOf(
      inside && {
        where: `policies.${inside.policy.name}.egress.toFQDNs`,
        expected: 'a name outside the cluster',
        found: inside.name,
        fix: 'Use toEndpoints with the labels of the pods.',
      },
    );
  },
};

function toName(matchName: string): Policy {
  return {
    kind: 'CiliumNetworkPolicy',
    name: 'to-api',
    spec: { endpointSelector: {}, egress: [{ toFQDNs: [{ matchName }] }] },
  };
}
