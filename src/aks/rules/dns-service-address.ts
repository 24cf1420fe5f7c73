import ipaddr from 'ipaddr.js';
import { contains } from '../cidr.ts';
import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** What is wrong with the DNS address of a range of Services; undefined where it is fine. */
export function dnsAddressFault(range: string, address: string): 'outside' | 'first' | undefined {
  if (!contains(range, address)) return 'outside';
  const network = ipaddr.IPv4.networkAddressFromCIDR(range).toByteArray();
  const next = [...network.slice(0, 3), (network[3] ?? 0) + 1].join('.');
  return [network.join('.'), next].includes(address) ? 'first' : undefined;
}

/** Cluster DNS has an address of the service range, and not the one of the API server. */
export const dnsServiceAddress: Rule = {
  id: 'dns-service-address',
  group: 'plan',
  title: 'The DNS address is not in the service range, or is its first',
  happens:
    'Cluster DNS needs an address of the service range. The first one belongs to `kubernetes.default`, the Service of the API server.',
  notice:
    'Creation fails. It happens when somebody changes the service range and forgets the DNS address `{default-dns-service-ip}`.',
  fix: 'Change both together.',
  sources: ['aks-overlay-concepts', 'arm-spec'],
  bad: { network: { serviceCidrs: ['10.100.0.0/16'], dnsServiceIp: '10.0.0.10' } },
  good: { network: { serviceCidrs: ['10.100.0.0/16'], dnsServiceIp: '10.100.0.10' } },
  judge: ({ network }) => {
    const range = network?.serviceCidrs?.[0];
    const address = network?.dnsServiceIp;
    if (range === undefined || address === undefined) return notApplicable;
    const fault = dnsAddressFault(range, address);
    return verdictOf(
      fault && {
        where: 'network.dnsServiceIp',
        expected: `an address of ${range} after the first`,
        found: fault === 'first' ? `${address}, which is at its start` : address,
        fix: 'Take a later address of the service range.',
      },
    );
  },
};
