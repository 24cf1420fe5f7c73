import { chosenLabels, ingressRules, type Policy, type PolicyRule } from '../policy.ts';
import { runsCilium, type LoadBalancerService } from '../scenario.ts';
import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** Cilium applies ingress policies to what a load balancer brings, too. */
export const ingressBehindLoadBalancer: Rule = {
  id: 'ingress-behind-load-balancer',
  group: 'policy',
  title: 'A closed ingress policy behind a load balancer',
  happens:
    'Azure Network Policy Manager lets traffic of a load balancer pass where `externalTrafficPolicy` is `Cluster`. Cilium applies ingress policies to it.',
  notice: 'After the move to Cilium, clients outside time out, and calls inside the cluster work as before.',
  fix: 'Allow the clients you expect. With `Cluster` a packet can arrive from another node, so test from outside, or use `Local`.',
  sources: ['aks-npm-to-cilium'],
  bad: { network: { networkDataplane: 'cilium' }, services: [web()], policies: [closed([])] },
  good: {
    network: { networkDataplane: 'cilium' },
    services: [web()],
    policies: [closed([{ from: [{ ipBlock: { cidr: '0.0.0.0/0' } }] }])],
  },
  judge: (scenario) => {
    const pairs = (scenario.services ?? []).flatMap((service) =>
      (scenario.policies ?? [])
        .filter((policy) => ingressRules(policy) && chooses(policy, service))
        .map((policy) => ({ service, policy })),
    );
    if (!runsCilium(scenario) || pairs.length === 0) return notApplicable;
    const shut = pairs.find(
      ({ service }) =>
        !pairs.some((pair) => pair.service === service && ingressRules(pair.policy)?.some(letsOutsideIn)),
    );
    return verdictOf(
      shut && {
        where: `policies.${shut.policy.name}.ingress`,
        expected: `a rule that lets the clients of Service ${shut.service.name} in`,
        found: 'none from outside the cluster',
        fix: 'Add an ipBlock of the clients.',
      },
    );
  },
};

function chooses(policy: Policy, { namespace, selector }: LoadBalancerService): boolean {
  const here = policy.kind === 'CiliumClusterwideNetworkPolicy' || policy.namespace === namespace;
  return (
    here &&
    selector !== undefined &&
    Object.entries(chosenLabels(policy)).every(([key, value]) => selector[key] === value)
  );
}

function letsOutsideIn({ from, fromCIDR, fromEntities, fromEndpoints }: PolicyRule): boolean {
  if (from?.some(({ ipBlock }) => ipBlock) || (fromCIDR?.length ?? 0) > 0) return true;
  if (fromEntities?.some((entity) => entity === 'world' || entity === 'all')) return true;
  return !from?.length && !fromEntities?.length && !fromEndpoints?.length;
}

function web(): LoadBalancerService {
  return { name: 'web', selector: { app: 'web' }, ports: [{ port: 443 }] };
}

function closed(ingress: readonly PolicyRule[]): Policy {
  return {
    kind: 'NetworkPolicy',
    name: 'deny-ingress',
    spec: { podSelector: {}, policyTypes: ['Ingress'], ingress },
  };
}
