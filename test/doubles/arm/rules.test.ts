import { describe, expect, test } from 'vitest';
import { facts } from '../../../src/aks/limits.ts';
import { withNetworkDefaults } from './clusters/network-defaults.ts';
import { withoutCarriedOverPolicy } from './clusters/policy-carry-over.ts';
import { networkProblem } from './rules/index.ts';
import type { ClusterNetwork } from './rules/rule.ts';

const overlay: ClusterNetwork = {
  plugin: 'azure',
  pluginMode: 'overlay',
  policy: 'none',
  dataplane: 'azure',
  podRanges: ['10.244.0.0/16'],
  serviceRanges: ['10.0.0.0/16'],
  dnsServiceIP: '10.0.0.10',
  subnets: [],
};
const cilium = { ...overlay, policy: 'cilium', dataplane: 'cilium' };
const podSubnet = { ...cilium, pluginMode: undefined, podRanges: [] };
const subnet = (prefix: string): ClusterNetwork['subnets'] => [{ id: '/a', prefixes: [prefix] }];

describe('the rules accept', () => {
  test.each<[string, ClusterNetwork]>([
    ['Azure CNI Overlay', overlay],
    ['Azure CNI Overlay with Cilium', cilium],
    ['a pod subnet with Cilium', { ...podSubnet, subnets: subnet('10.240.0.0/16') }],
    ['no plugin with a pod range', { ...overlay, plugin: 'none', pluginMode: undefined }],
    ['no plugin without a pod range', { ...overlay, plugin: 'none', pluginMode: undefined, podRanges: [] }],
    ['a service range of /13', { ...overlay, serviceRanges: ['10.96.0.0/13'], dnsServiceIP: '10.96.0.10' }],
    [
      'two IP families',
      {
        ...overlay,
        podRanges: ['10.244.0.0/16', 'fd12:3456:789a::/64'],
        serviceRanges: ['10.0.0.0/16', 'fd12:3456:789a:1::/108'],
      },
    ],
  ])('%s', (_, network) => {
    expect(networkProblem(network)).toBeUndefined();
  });
});

describe('the rules refuse', () => {
  test.each<[string, ClusterNetwork, string]>([
    [
      'Calico with two IP families',
      { ...overlay, policy: 'calico', serviceRanges: ['10.0.0.0/16', 'fd00::/108'] },
      'Network policy calico is not supported with two IP families.',
    ],
    [
      'a managed NAT gateway in a network of your own',
      { ...overlay, outboundType: 'managedNATGateway', subnets: subnet('10.240.0.0/16') },
      'Outbound type managedNATGateway is not compatible with a custom virtual network.',
    ],
    [
      'Static Egress Gateway with a pod subnet',
      { ...podSubnet, staticEgress: true, podSubnet: true },
      'Static Egress Gateway is not supported in clusters with Azure CNI Pod Subnet.',
    ],
    [
      'Static Egress Gateway with two IP families',
      { ...overlay, staticEgress: true, serviceRanges: ['10.0.0.0/16', 'fd00::/108'] },
      'Static Egress Gateway is not supported in clusters with dual-stack.',
    ],
    [
      'a Cilium dataplane with another policy',
      { ...cilium, policy: 'azure' },
      'Cilium dataplane requires network policy cilium.',
    ],
    [
      'a Cilium dataplane with policy none',
      { ...cilium, policy: 'none' },
      'Cilium dataplane requires network policy cilium.',
    ],
    [
      'policy cilium without its dataplane',
      { ...cilium, dataplane: 'azure' },
      'Network Policy cilium requires NetworkDataplane cilium',
    ],
    [
      'overlay without Azure CNI',
      { ...overlay, plugin: 'kubenet' },
      'Network plugin mode overlay requires network plugin azure, found "kubenet".',
    ],
    [
      'a pod range on a node subnet',
      { ...overlay, pluginMode: undefined, podRanges: ['10.100.0.0/16'] },
      'A pod CIDR (10.100.0.0/16) with network plugin azure requires network plugin mode overlay.',
    ],
    [
      'a pod range with a leading zero',
      { ...overlay, podRanges: ['010.244.0.0/16'] },
      'Cidr is invalid (expected a range such as 10.244.0.0/16, found "010.244.0.0/16")',
    ],
    [
      'a service range without a length',
      { ...overlay, serviceRanges: ['10.0.0.0'] },
      'Cidr is invalid (expected a range such as 10.244.0.0/16, found "10.0.0.0")',
    ],
    [
      'a DNS address that is none',
      { ...overlay, dnsServiceIP: '10.0.0' },
      'The DNS service IP must be an IPv4 address, found "10.0.0".',
    ],
    [
      'a service range of /12',
      { ...overlay, serviceRanges: ['10.96.0.0/12'], dnsServiceIP: '10.96.0.10' },
      'The service CIDR must be /13 or smaller, found 10.96.0.0/12.',
    ],
    [
      'an IPv6 service range of /64',
      { ...overlay, serviceRanges: ['10.0.0.0/16', 'fd00::/64'] },
      'The service CIDR must be /108 or smaller, found fd00::/64.',
    ],
    [
      'a DNS address outside the service range',
      { ...overlay, dnsServiceIP: '10.1.0.10' },
      'The DNS service IP 10.1.0.10 is outside the service CIDR 10.0.0.0/16.',
    ],
    [
      'the first address for DNS',
      { ...overlay, dnsServiceIP: '10.0.0.1' },
      'The DNS service IP 10.0.0.1 is the network address or the first address of the service CIDR 10.0.0.0/16.',
    ],
    [
      'pods in a reserved range',
      { ...overlay, podRanges: ['172.16.0.0/12'] },
      `The CIDR 172.16.0.0/12 overlaps ${facts['reserved-172-30'].value}, which AKS reserves.`,
    ],
    [
      'a subnet in a reserved range',
      { ...overlay, subnets: subnet('192.0.2.0/25') },
      `The CIDR 192.0.2.0/25 overlaps ${facts['reserved-test-net'].value}, which AKS reserves.`,
    ],
    [
      'pods over services',
      { ...overlay, podRanges: ['10.0.128.0/17'] },
      'The pod CIDR 10.0.128.0/17 overlaps 10.0.0.0/16, which services or a subnet of the cluster use.',
    ],
    [
      'services over a subnet',
      { ...overlay, subnets: subnet('10.0.0.0/24') },
      'The specified service CIDR 10.0.0.0/16 is conflicted with an existing subnet CIDR 10.0.0.0/24',
    ],
  ])('%s', (_, network, message) => {
    expect(networkProblem(network)?.message).toBe(message);
  });
});

describe('the service fills in', () => {
  test.each([
    ['Azure CNI Overlay for no plugin', {}, { networkPlugin: 'azure', networkPluginMode: 'overlay' }],
    ['policy none with the Azure dataplane', { networkPlugin: 'azure' }, { networkPolicy: 'none' }],
    ['policy cilium with a Cilium dataplane', { networkDataplane: 'cilium' }, { networkPolicy: 'cilium' }],
    ['a pod range in overlay mode', { networkPluginMode: 'overlay' }, { podCidrs: ['10.244.0.0/16'] }],
    ['the list of a given pod range', { podCidr: '192.168.0.0/16' }, { podCidrs: ['192.168.0.0/16'] }],
    ['a service range', {}, { serviceCidr: '10.0.0.0/16', dnsServiceIP: '10.0.0.10', ipFamilies: ['IPv4'] }],
    ['a load balancer', {}, { loadBalancerSku: 'standard', outboundType: 'loadBalancer' }],
    [
      'second ranges for two IP families',
      { ipFamilies: ['ipv4', 'ipv6'], podCidr: '192.168.0.0/16' },
      {
        ipFamilies: ['IPv4', 'IPv6'],
        podCidrs: ['192.168.0.0/16', 'fd12:3456:789a::/64'],
        serviceCidrs: ['10.0.0.0/16', 'fd12:3456:789a:1::/108'],
      },
    ],
  ])('%s', (_, sent, filled) => {
    expect(withNetworkDefaults(sent)).toMatchObject(filled);
  });

  test('no mode, no pod range and no balancer where the client chose otherwise', () => {
    const network = withNetworkDefaults({ networkPlugin: 'azure', outboundType: 'userDefinedRouting' });
    for (const absent of ['networkPluginMode', 'podCidr', 'loadBalancerProfile'])
      expect(network).not.toHaveProperty(absent);
  });

  test('neither policy nor dataplane without a plugin', () => {
    const network = withNetworkDefaults({ networkPlugin: 'none' });
    for (const absent of ['networkPolicy', 'networkDataplane', 'podCidr'])
      expect(network).not.toHaveProperty(absent);
  });
});

describe('a policy that an update carries over', () => {
  const stored = { networkDataplane: 'azure', networkPolicy: 'calico' };
  test.each([
    ['is dropped in a switch to Cilium', 'cilium', 'calico', undefined],
    ['stays when the dataplane stays', 'azure', 'calico', 'calico'],
    ['stays when the client changed it', 'cilium', 'azure', 'azure'],
  ])('%s', (_, networkDataplane, networkPolicy, kept) => {
    const sent = { networkDataplane, networkPolicy };
    expect(withoutCarriedOverPolicy(sent, stored)['networkPolicy']).toBe(kept);
  });
});
