import { facts } from '../../../src/aks/limits.ts';
import { minorBefore } from '../../../src/aks/version.ts';
import { nodeSubnet, egress, cilium, byName, toDns, type Case } from './scenarios.ts';

const fqdn = facts['k8s-min-fqdn'].value;

/** Network policies. */
export const policies: readonly Case[] = [
  [
    'cilium-and-policy',
    'policy cilium alone',
    { network: { networkDataplane: 'azure', networkPolicy: 'cilium' } },
    'broken',
  ],
  [
    'cilium-and-policy',
    'neither',
    { network: { networkDataplane: 'azure', networkPolicy: 'calico' } },
    'holds',
  ],
  ['egress-without-dns', 'nothing at all is let out', { policies: [egress()] }, 'not applicable'],
  ['egress-without-dns', 'everything to everybody', { policies: [egress({})] }, 'holds'],
  [
    'egress-without-dns',
    'a range of ports around it',
    {
      policies: [
        egress({
          ports: (['UDP', 'TCP'] as const).map((protocol) => ({ port: 1, endPort: 1024, protocol })),
        }),
      ],
    },
    'holds',
  ],
  [
    'egress-without-dns',
    'a range of ports above it',
    { policies: [egress({ ports: [{ port: 54, endPort: 1024 }] })] },
    'broken',
  ],
  [
    'egress-without-dns',
    'a range of addresses on the Azure dataplane',
    {
      network: { networkDataplane: 'azure' },
      policies: [egress({ to: [{ ipBlock: { cidr: '0.0.0.0/0' } }] })],
    },
    'holds',
  ],
  [
    'egress-without-dns',
    'a range of addresses on Cilium',
    cilium(egress({ to: [{ ipBlock: { cidr: '0.0.0.0/0' } }] })),
    'broken',
  ],
  [
    'overlay-update-policy',
    'Cilium before Overlay',
    { change: { from: { ipam: 'node subnet', policy: 'cilium' }, to: { ipam: 'overlay' } } },
    'holds',
  ],
  [
    'overlay-update-policy',
    'Azure Network Policy Manager',
    { change: { from: { ipam: 'node subnet', policy: 'azure' }, to: { ipam: 'overlay' } } },
    'broken',
  ],
  [
    'dataplane-forward',
    'a dataplane that nobody stated',
    { change: { from: { ipam: 'overlay' }, to: { ipam: 'overlay', dataplane: 'azure' } } },
    'not applicable',
  ],
  [
    'node-subnet-holds-pods',
    'the second subnet',
    {
      ...nodeSubnet('10.240.0.0/16', { count: 1 }),
      pools: [
        { name: 'a', count: 1, nodeSubnet: 'n' },
        { name: 'b', count: 1, nodeSubnet: 'm' },
      ],
      vnet: {
        prefixes: ['10.240.0.0/12'],
        subnets: [
          { name: 'n', prefix: '10.240.0.0/16' },
          { name: 'm', prefix: '10.241.0.0/28' },
        ],
      },
    },
    'broken',
  ],
  [
    'egress-without-dns',
    'another policy for all pods',
    { policies: [egress({ ports: [{ port: 443 }] }), toDns] },
    'holds',
  ],
  [
    'egress-without-dns',
    'another policy in another namespace',
    { policies: [egress({ ports: [{ port: 443 }] }), { ...toDns, namespace: 'b' }] },
    'broken',
  ],
  [
    'egress-without-dns',
    'a policy on ingress only',
    { policies: [{ kind: 'NetworkPolicy', name: 'i', spec: { ingress: [{}] } }] },
    'not applicable',
  ],
  [
    'ip-block-selects-no-pods',
    'a range outside',
    cilium(egress({ to: [{ ipBlock: { cidr: '203.0.113.0/24' } }] })),
    'holds',
  ],
  [
    'ip-block-selects-no-pods',
    'one pod',
    cilium(egress({ to: [{ ipBlock: { cidr: '10.244.7.7/32' } }] })),
    'broken',
  ],
  [
    'ip-block-selects-no-pods',
    'toCIDR',
    cilium({ kind: 'CiliumNetworkPolicy', name: 'c', spec: { egress: [{ toCIDR: ['10.244.0.0/24'] }] } }),
    'broken',
  ],
  [
    'ip-block-selects-no-pods',
    'fromCIDRSet',
    cilium({
      kind: 'CiliumNetworkPolicy',
      name: 'c',
      spec: { ingress: [{ fromCIDRSet: [{ cidr: '10.244.0.0/16' }] }] },
    }),
    'broken',
  ],
  [
    'ip-block-selects-no-pods',
    'beside an entity',
    cilium({
      kind: 'CiliumNetworkPolicy',
      name: 'c',
      spec: { egress: [{ toCIDR: ['10.0.0.0/8'] }, { toEntities: ['remote-node'] }] },
    }),
    'holds',
  ],
  [
    'ip-block-selects-no-pods',
    'on the Azure dataplane',
    {
      ...cilium(egress({ to: [{ ipBlock: { cidr: '0.0.0.0/0' } }] })),
      network: { networkDataplane: 'azure', podCidrs: ['10.244.0.0/16'] },
    },
    'not applicable',
  ],
  [
    'fqdn-needs-acns',
    'its level switched off',
    { ...cilium(byName), acns: { enabled: true, advancedNetworkPolicies: 'None' } },
    'broken',
  ],
  [
    'fqdn-needs-acns',
    'level L7, which includes it',
    { ...cilium(byName), acns: { enabled: true, advancedNetworkPolicies: 'L7' } },
    'holds',
  ],
  [
    'fqdn-needs-acns',
    'a patch of the minor before the least',
    { ...cilium(byName), acns: { enabled: true }, kubernetesVersion: `${minorBefore(fqdn)}.9` },
    'broken',
  ],
  [
    'fqdn-needs-acns',
    'the first patch of the least minor',
    { ...cilium(byName), acns: { enabled: true }, kubernetesVersion: `${fqdn}.0` },
    'holds',
  ],
  [
    'fqdn-needs-acns',
    'the Azure dataplane',
    { network: { networkDataplane: 'azure' }, acns: { enabled: true }, policies: [byName] },
    'broken',
  ],
  ['fqdn-needs-dns-rule', 'port 53 without a dns part', { policies: [byName, toDns] }, 'broken'],
  [
    'load-balancer-openings',
    'floating IP off',
    {
      services: [
        {
          name: 's',
          annotations: { 'service.beta.kubernetes.io/azure-disable-load-balancer-floating-ip': 'true' },
          ports: [{ port: 80, nodePort: 30080 }],
        },
      ],
      openings: [{ from: 'Internet', port: 30080 }],
    },
    'holds',
  ],
  [
    'load-balancer-openings',
    'every port',
    { services: [{ name: 's', ports: [{ port: 80 }] }], openings: [{ from: 'Internet', port: '*' }] },
    'holds',
  ],
  [
    'probe-openings',
    'the health check port of Local',
    {
      services: [
        {
          name: 's',
          externalTrafficPolicy: 'Local',
          healthCheckNodePort: 32000,
          ports: [{ port: 80, nodePort: 30080 }],
        },
      ],
      openings: [{ from: 'AzureLoadBalancer', port: 30080 }],
    },
    'broken',
  ],
  [
    'probe-openings',
    'an annotation that moves the probe elsewhere',
    {
      services: [
        {
          name: 's',
          annotations: { 'service.beta.kubernetes.io/port_80_health-probe_port': '30100' },
          ports: [{ port: 80, nodePort: 30080 }],
        },
      ],
      openings: [],
    },
    'not applicable',
  ],
  [
    'egress-without-dns',
    'a clusterwide policy that opens DNS for every namespace',
    cilium(
      { ...egress({ ports: [{ port: 80 }] }), namespace: 'a' },
      { ...toDns, kind: 'CiliumClusterwideNetworkPolicy' },
    ),
    'holds',
  ],
  [
    'probe-openings',
    'UDP, which has no probe',
    { services: [{ name: 's', ports: [{ port: 53, nodePort: 30053, protocol: 'UDP' }] }], openings: [] },
    'not applicable',
  ],
  [
    'node-ports-for-probes',
    'policy Local, which has a port of its own',
    {
      services: [
        {
          name: 's',
          externalTrafficPolicy: 'Local',
          allocateLoadBalancerNodePorts: false,
          ports: [{ port: 80 }],
        },
      ],
    },
    'not applicable',
  ],
];
