import { facts } from '../../../src/aks/limits.ts';
import { dns, type Case } from './scenarios.ts';

const reserved = facts['reserved-172-30'].value;
const limit = facts['service-cidr-limit'].value;
const limitIpv6 = facts['service-cidr-limit-ipv6'].value;

/** Address ranges. */
export const ranges: readonly Case[] = [
  [
    'ranges-apart',
    'neighbours',
    { network: { podCidrs: ['10.1.0.0/16'], serviceCidrs: ['10.0.0.0/16'] } },
    'holds',
  ],
  ['ranges-apart', 'one range alone', { network: { podCidrs: ['10.1.0.0/16'] } }, 'not applicable'],
  [
    'ranges-apart',
    'the last address',
    { network: { podCidrs: ['10.0.255.255/32'], serviceCidrs: ['10.0.0.0/16'] } },
    'broken',
  ],
  ['reserved-ranges', 'the neighbour below', { network: { podCidrs: ['172.29.0.0/16'] } }, 'holds'],
  [
    'reserved-ranges',
    'one address of it',
    { network: { serviceCidrs: [`${reserved.split('/')[0]}/32`] } },
    'broken',
  ],
  ['reserved-ranges', 'the VNet', { vnet: { prefixes: ['169.254.0.0/24'], subnets: [] } }, 'broken'],
  ['private-pod-range', 'the end of private space', { network: { podCidrs: ['172.31.255.0/24'] } }, 'holds'],
  ['private-pod-range', 'the address after it', { network: { podCidrs: ['172.32.0.0/24'] } }, 'broken'],
  ['private-pod-range', 'more than private space', { network: { podCidrs: ['192.168.0.0/15'] } }, 'broken'],
  ['service-range-size', 'the limit exactly', { network: { serviceCidrs: [`10.0.0.0/${limit}`] } }, 'broken'],
  ['service-range-size', 'half of it', { network: { serviceCidrs: [`10.0.0.0/${limit + 1}`] } }, 'holds'],
  [
    'service-range-size',
    'IPv6, twice the limit',
    { network: { serviceCidrs: [`fd00::/${limitIpv6 - 1}`] } },
    'broken',
  ],
  ['service-range-size', 'IPv6, the limit', { network: { serviceCidrs: [`fd00::/${limitIpv6}`] } }, 'holds'],
  ['dns-service-address', 'the network address', dns('10.0.0.0/16', '10.0.0.0'), 'broken'],
  ['dns-service-address', 'the first address', dns('10.0.0.0/16', '10.0.0.1'), 'broken'],
  ['dns-service-address', 'the second address', dns('10.0.0.0/16', '10.0.0.2'), 'holds'],
  ['dns-service-address', 'the last address', dns('10.0.0.0/16', '10.0.255.255'), 'holds'],
  ['dns-service-address', 'one beyond it', dns('10.0.0.0/16', '10.1.0.0'), 'broken'],
];
