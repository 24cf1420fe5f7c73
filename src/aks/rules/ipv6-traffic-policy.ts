import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** IPv6 Services answer their probes on the node. */
export const ipv6TrafficPolicy: Rule = {
  id: 'ipv6-traffic-policy',
  group: 'expose',
  title: 'An IPv6 Service with the default traffic policy',
  happens:
    'Azure probes IPv6 from a link-local address. Azure Linux nodes cannot route that to a pod, so traffic to an IPv6 Service with `externalTrafficPolicy: Cluster` fails.',
  notice: 'The IPv4 address of the application answers, the IPv6 address does not.',
  fix: 'Set `externalTrafficPolicy: Local` on IPv6 Services: the node then answers the probe itself.',
  sources: ['aks-overlay-howto'],
  bad: { services: [{ name: 'web-v6', ipFamilies: ['IPv6'], ports: [{ port: 80 }] }] },
  good: {
    services: [
      { name: 'web-v6', ipFamilies: ['IPv6'], externalTrafficPolicy: 'Local', ports: [{ port: 80 }] },
    ],
  },
  judge: ({ services }) => {
    const six = services?.filter(({ ipFamilies }) => ipFamilies?.includes('IPv6')) ?? [];
    if (six.length === 0) return notApplicable;
    const open = six.find(({ externalTrafficPolicy }) => externalTrafficPolicy !== 'Local');
    return verdictOf(
      open && {
        where: `services.${open.name}.externalTrafficPolicy`,
        expected: 'Local for IPv6',
        found: open.externalTrafficPolicy ?? 'Cluster, the default',
        fix: 'Set it to Local.',
      },
    );
  },
};
