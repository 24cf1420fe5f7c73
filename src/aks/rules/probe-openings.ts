import type { LoadBalancerService } from '../scenario.ts';
import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** Probes of the load balancer reach the port they ask. */
export const probeOpenings: Rule = {
  id: 'probe-openings',
  group: 'expose',
  title: 'The firewall keeps the health probe out',
  happens:
    'With `externalTrafficPolicy: Cluster` the load balancer probes the node port of the Service, with `Local` the health check port of the Service. Closed ports make healthy nodes look dead.',
  notice: 'All backends of the load balancer are down, although the pods are ready.',
  fix: 'Keep the default rule that lets the tag `AzureLoadBalancer` in, or open the probe ports to it.',
  sources: ['cpa-healthprobe', 'aks-shared-health-probes', 'aks-standard-load-balancer'],
  bad: {
    services: [{ name: 'web', ports: [{ port: 443, nodePort: 30443 }] }],
    openings: [{ from: 'AzureLoadBalancer', port: 443 }],
  },
  good: {
    services: [{ name: 'web', ports: [{ port: 443, nodePort: 30443 }] }],
    openings: [{ from: 'AzureLoadBalancer', port: 30443 }],
  },
  judge: ({ services, openings }) => {
    const wanted = (services ?? []).flatMap((service) =>
      probePorts(service).map((port) => ({ name: service.name, port })),
    );
    if (wanted.length === 0 || !openings) return notApplicable;
    const open = openings.filter(({ from }) => from === 'AzureLoadBalancer').map(({ port }) => port);
    const shut = wanted.find(({ port }) => !open.includes('*') && !open.includes(port));
    return verdictOf(
      shut && {
        where: 'openings',
        expected: `port ${shut.port} from AzureLoadBalancer for the probe of Service ${shut.name}`,
        found: open.length > 0 ? `only ${open.join(', ')}` : 'none',
        fix: 'Let AzureLoadBalancer in.',
      },
    );
  },
};

/** UDP has no probe with `Cluster`; annotations that move the probe are not judged. */
function probePorts({
  annotations,
  externalTrafficPolicy,
  healthCheckNodePort,
  ports,
}: LoadBalancerService): number[] {
  if (Object.keys(annotations ?? {}).some((key) => /health-?probe/.test(key))) return [];
  if (externalTrafficPolicy === 'Local')
    return healthCheckNodePort === undefined ? [] : [healthCheckNodePort];
  return ports.flatMap(({ nodePort, protocol }) =>
    nodePort !== undefined && protocol !== 'UDP' ? [nodePort] : [],
  );
}
