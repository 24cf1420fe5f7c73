import { contains } from '../cidr.ts';
import {
  chosenLabels,
  ingressRules,
  isForEverybody,
  rangesOf,
  type Policy,
  type PolicyRule,
} from '../policy.ts';
import { runsCilium, type LoadBalancerService, type Scenario } from '../scenario.ts';
import { notApplicable, verdictOf, type Fault, type Rule } from './rule.ts';

/** Where Azure's health probes come from (source id azure-service-tags). */
const probe = '168.63.129.16';

/** Cilium applies ingress policies to what a load balancer brings, too; a range selects no node that passes it on. */
export const ingressBehindLoadBalancer: Rule = {
  id: 'ingress-behind-load-balancer',
  group: 'policy',
  title: 'A closed ingress policy behind a load balancer',
  happens:
    'Cilium applies ingress policies to what a load balancer brings. With `externalTrafficPolicy: Cluster` a connection through another node arrives as that node, entity `remote-node`, which no range selects. The health probe takes the same way. Azure Network Policy Manager let both pass.',
  notice:
    'After the move to Cilium some connections from outside time out, or all do because the probe finds no healthy node. Calls inside the cluster work as before.',
  fix: 'Set `externalTrafficPolicy: Local` and allow the ranges of the clients. To keep `Cluster`, write a CiliumNetworkPolicy with the entities `world` and `remote-node`, and close the door with `loadBalancerSourceRanges`.',
  sources: ['aks-npm-to-cilium', 'cilium-policy-caveats', 'acn-cilium-config', 'aks-shared-health-probes'],
  bad: {
    network: { networkDataplane: 'cilium' },
    services: [web()],
    policies: [closed([{ from: [{ ipBlock: { cidr: '0.0.0.0/0' } }] }])],
  },
  good: {
    network: { networkDataplane: 'cilium' },
    services: [{ ...web(), externalTrafficPolicy: 'Local' }],
    policies: [closed([{ from: [{ ipBlock: { cidr: '203.0.113.0/24' } }] }])],
  },
  judge: (scenario) => {
    const { services = [], policies = [] } = scenario;
    const doors = services
      .map((service) => ({ service, closed: policies.filter((policy) => closes(policy, service)) }))
      .filter(({ closed }) => closed.length > 0);
    if (!runsCilium(scenario) || doors.length === 0) return notApplicable;
    return verdictOf(doors.map(({ service, closed }) => faultOf(service, closed, scenario)).find(Boolean));
  },
};

function faultOf(
  { name, externalTrafficPolicy, ports }: LoadBalancerService,
  policies: readonly Policy[],
  { features }: Scenario,
): Fault | undefined {
  const open = policies.flatMap((policy) => (ingressRules(policy) ?? []).map((rule) => opens(rule, policy)));
  const where = `policies.${policies[0]?.name}.ingress`;
  if (!open.some(({ world, ranges }) => world || ranges.length > 0)) {
    return {
      where,
      expected: `a rule that lets the clients of Service ${name} in`,
      found: 'none from outside the cluster',
      fix: 'Set externalTrafficPolicy: Local and add an ipBlock of the clients.',
    };
  }
  if (externalTrafficPolicy === 'Local') return undefined;
  const fix =
    'Set externalTrafficPolicy: Local, or add a CiliumNetworkPolicy with fromEntities: [world, remote-node].';
  if (!open.some(({ nodes }) => nodes)) {
    const expected = `a rule that lets other nodes in, through which Service ${name} with Cluster brings its clients`;
    return { where, expected, found: 'only who is outside, and ranges select no node', fix };
  }
  const probed =
    !features?.includes('shared health probes') && ports.some(({ protocol }) => protocol !== 'UDP');
  const reached = open.some(({ world, ranges }) => world || ranges.some((range) => contains(range, probe)));
  if (!probed || reached) return undefined;
  const found = open.flatMap(({ ranges }) => ranges).join(', ');
  return { where, expected: `also the health probe of Service ${name}, from ${probe}`, found, fix };
}

/** Whom an ingress rule lets in: anybody outside, ranges of it, other nodes. An empty entry of Cilium lets nobody in. */
function opens(
  rule: PolicyRule,
  { kind }: Policy,
): { world: boolean; ranges: readonly string[]; nodes: boolean } {
  const everybody = isForEverybody(rule) && (kind === 'NetworkPolicy' || (rule.toPorts?.length ?? 0) > 0);
  const entity = (...names: string[]): boolean =>
    everybody || (rule.fromEntities?.some((name) => names.includes(name)) ?? false);
  return {
    world: entity('world', 'all'),
    ranges: rangesOf(rule),
    nodes: entity('remote-node', 'cluster', 'all'),
  };
}

function closes(policy: Policy, { namespace, selector }: LoadBalancerService): boolean {
  const here = policy.kind === 'CiliumClusterwideNetworkPolicy' || policy.namespace === namespace;
  return (
    here &&
    ingressRules(policy) !== undefined &&
    selector !== undefined &&
    Object.entries(chosenLabels(policy)).every(([key, value]) => selector[key] === value)
  );
}

function web(): LoadBalancerService {
  return { name: 'web', selector: { app: 'web' }, ports: [{ port: 443 }] };
}

function closed(ingress: readonly PolicyRule[]): Policy {
  return {
    kind: 'NetworkPolicy',
    name: 'web-from-clients',
    spec: { podSelector: { matchLabels: { app: 'web' } }, policyTypes: ['Ingress'], ingress },
  };
}
