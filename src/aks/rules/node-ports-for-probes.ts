import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** Without node ports a load balancer has nothing to probe. */
export const nodePortsForProbes: Rule = {
  id: 'node-ports-for-probes',
  group: 'expose',
  title: 'A load balancer without node ports',
  happens:
    'Data traffic does not need the node port, so it looks superfluous. The probe with `externalTrafficPolicy: Cluster` does: `allocateLoadBalancerNodePorts: false` leaves it without a port.',
  notice: 'The Service gets an address, and nothing answers there.',
  fix: 'Leave node ports allocated.',
  sources: ['aks-shared-health-probes', 'cpa-healthprobe'],
  bad: { services: [{ name: 'web', allocateLoadBalancerNodePorts: false, ports: [{ port: 443 }] }] },
  good: { services: [{ name: 'web', allocateLoadBalancerNodePorts: true, ports: [{ port: 443 }] }] },
  judge: ({ services, features }) => {
    const shared = features?.includes('shared health probes') === true;
    const stated = services?.filter(
      ({ allocateLoadBalancerNodePorts, externalTrafficPolicy }) =>
        allocateLoadBalancerNodePorts !== undefined && externalTrafficPolicy !== 'Local',
    );
    if (!stated?.length || shared) return notApplicable;
    const bare = stated.find(({ allocateLoadBalancerNodePorts }) => allocateLoadBalancerNodePorts === false);
    return verdictOf(
      bare && {
        where: `services.${bare.name}.allocateLoadBalancerNodePorts`,
        expected: 'true, for the health probe',
        found: 'false',
        fix: 'Leave the field out.',
      },
    );
  },
};
