import type { Policy } from '../policy.ts';
import { looksInside } from './l7-needs-acns.ts';
import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** Rules on requests belong to a namespace. */
export const l7NotClusterWide: Rule = {
  id: 'l7-not-cluster-wide',
  group: 'policy',
  title: 'Rules on requests in a cluster-wide policy',
  happens:
    'AKS supports HTTP and Kafka rules in `CiliumNetworkPolicy`, not in `CiliumClusterwideNetworkPolicy`. Names, addresses and ports work in both.',
  notice: 'The policy is refused, or it does not do what it says.',
  fix: 'Write one policy for each namespace.',
  sources: ['aks-l7', 'aks-cilium'],
  bad: { policies: [onRequests('CiliumClusterwideNetworkPolicy')] },
  good: { policies: [onRequests('CiliumNetworkPolicy')] },
  judge: ({ policies }) => {
    const deep = policies?.filter(looksInside) ?? [];
    if (deep.length === 0) return notApplicable;
    const wide = deep.find(({ kind }) => kind === 'CiliumClusterwideNetworkPolicy');
    return verdictOf(
      wide && {
        where: `policies.${wide.name}`,
        expected: 'kind CiliumNetworkPolicy for rules on requests',
        found: wide.kind,
        fix: 'Write it once for each namespace.',
      },
    );
  },
};

function onRequests(kind: Policy['kind']): Policy {
  const http = [{ path: '/public/.*' }];
  return {
    kind,
    name: 'public',
    spec: { endpointSelector: {}, ingress: [{ toPorts: [{ rules: { http } }] }] },
  };
}
