import { expect, test } from 'vitest';
import type { Policy, PolicyRule } from '../../src/aks/policy.ts';
import { rules } from '../../src/aks/rules/index.ts';
import type { Pool, Scenario } from '../../src/aks/scenario.ts';

type Expected = 'holds' | 'broken' | 'not applicable';
type Case = readonly [id: string, what: string, scenario: Scenario, expected: Expected];

const overlay = { networkPlugin: 'azure', networkPluginMode: 'overlay' } as const;
const pods = (podCidr: string, ...pools: Pool[]): Scenario => ({
  network: { ...overlay, podCidrs: [podCidr] },
  pools,
});
const dns = (serviceCidr: string, dnsServiceIp: string): Scenario => ({
  network: { serviceCidrs: [serviceCidr], dnsServiceIp },
});
const nodeSubnet = (prefix: string, pool: Omit<Pool, 'name' | 'nodeSubnet'>): Scenario => ({
  network: { networkPlugin: 'azure' },
  vnet: { prefixes: ['10.240.0.0/16'], subnets: [{ name: 'n', prefix }] },
  pools: [{ name: 'a', nodeSubnet: 'n', ...pool }],
});
const podSubnet = (prefix: string, pool: Omit<Pool, 'name' | 'podSubnet'>): Scenario => ({
  network: { networkPlugin: 'azure' },
  vnet: { prefixes: ['10.240.0.0/12'], subnets: [{ name: 'p', prefix }] },
  pools: [{ name: 'a', podSubnet: 'p', ...pool }],
});
const npm = (os: 'Linux' | 'Windows', date: string): Scenario => ({
  network: { networkPolicy: 'azure' },
  pools: [{ name: 'a', os, count: 1 }],
  date,
});
const egress = (...rules: PolicyRule[]): Policy => ({
  kind: 'NetworkPolicy',
  name: 'p',
  spec: { podSelector: { matchLabels: { app: 'a' } }, policyTypes: ['Egress'], egress: rules },
});
const cilium = (...policies: Policy[]): Scenario => ({
  network: { networkDataplane: 'cilium', podCidrs: ['10.244.0.0/16'] },
  policies,
});
const byName: Policy = {
  kind: 'CiliumNetworkPolicy',
  name: 'n',
  spec: { egress: [{ toFQDNs: [{ matchPattern: '*.example.com' }] }] },
};
const toDns: Policy = {
  kind: 'CiliumNetworkPolicy',
  name: 'd',
  spec: { egress: [{ toEndpoints: [{}], toPorts: [{ ports: [{ port: '53' }] }] }] },
};

const behind = (policy: Partial<Policy['spec']>, rest: Partial<Policy> = {}): Scenario => ({
  network: { networkDataplane: 'cilium' },
  services: [{ name: 's', namespace: 'a', selector: { app: 'web', tier: 'front' }, ports: [{ port: 80 }] }],
  policies: [
    { kind: 'CiliumNetworkPolicy', name: 'p', namespace: 'a', spec: { ingress: [], ...policy }, ...rest },
  ],
});

const doors: readonly Case[] = [
  ['ingress-behind-load-balancer', 'all pods closed', behind({}), 'broken'],
  [
    'ingress-behind-load-balancer',
    'its pods closed',
    behind({ endpointSelector: { matchLabels: { app: 'web' } } }),
    'broken',
  ],
  [
    'ingress-behind-load-balancer',
    'other pods closed',
    behind({ endpointSelector: { matchLabels: { app: 'db' } } }),
    'not applicable',
  ],
  [
    'ingress-behind-load-balancer',
    'another namespace closed',
    behind({}, { namespace: 'b' }),
    'not applicable',
  ],
  [
    'ingress-behind-load-balancer',
    'the whole cluster closed',
    behind({}, { kind: 'CiliumClusterwideNetworkPolicy', namespace: 'b' }),
    'broken',
  ],
  [
    'ingress-behind-load-balancer',
    'egress closed',
    {
      ...behind({}),
      policies: [{ kind: 'CiliumNetworkPolicy', name: 'p', namespace: 'a', spec: { egress: [] } }],
    },
    'not applicable',
  ],
  [
    'ingress-behind-load-balancer',
    'open to the world',
    behind({ ingress: [{ fromEntities: ['world'] }] }),
    'holds',
  ],
  ['ingress-behind-load-balancer', 'open to all', behind({ ingress: [{ fromEntities: ['all'] }] }), 'holds'],
  [
    'ingress-behind-load-balancer',
    'open to the cluster',
    behind({ ingress: [{ fromEntities: ['cluster'] }] }),
    'broken',
  ],
  [
    'ingress-behind-load-balancer',
    'open to a range',
    behind({ ingress: [{ fromCIDR: ['203.0.113.0/24'] }] }),
    'holds',
  ],
  ['ingress-behind-load-balancer', 'open to everybody', behind({ ingress: [{}] }), 'holds'],
  ['ingress-behind-load-balancer', 'open to pods', behind({ ingress: [{ fromEndpoints: [{}] }] }), 'broken'],
  [
    'ingress-behind-load-balancer',
    'open to pods of Kubernetes',
    behind({ ingress: [{ from: [{ podSelector: {} }] }] }),
    'broken',
  ],
  [
    'egress-without-dns',
    'every port of a name',
    { network: { networkDataplane: 'azure' }, policies: [byName] },
    'broken',
  ],
  [
    'egress-without-dns',
    'DNS for other pods only',
    {
      policies: [
        egress({ ports: [{ port: 443 }] }),
        { ...toDns, spec: { ...toDns.spec, endpointSelector: { matchLabels: { app: 'b' } } } },
      ],
    },
    'broken',
  ],
  [
    'ip-block-selects-no-pods',
    'no range at all',
    cilium(egress({ to: [{ podSelector: {} }] })),
    'not applicable',
  ],
];

const ranges: readonly Case[] = [
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
  ['reserved-ranges', 'one address of it', { network: { serviceCidrs: ['172.30.255.255/32'] } }, 'broken'],
  ['reserved-ranges', 'the VNet', { vnet: { prefixes: ['169.254.0.0/24'], subnets: [] } }, 'broken'],
  ['private-pod-range', 'the end of private space', { network: { podCidrs: ['172.31.255.0/24'] } }, 'holds'],
  ['private-pod-range', 'the address after it', { network: { podCidrs: ['172.32.0.0/24'] } }, 'broken'],
  ['private-pod-range', 'more than private space', { network: { podCidrs: ['192.168.0.0/15'] } }, 'broken'],
  ['service-range-size', '/12 exactly', { network: { serviceCidrs: ['10.0.0.0/12'] } }, 'broken'],
  ['service-range-size', '/13', { network: { serviceCidrs: ['10.0.0.0/13'] } }, 'holds'],
  ['service-range-size', 'IPv6 /107', { network: { serviceCidrs: ['fd00::/107'] } }, 'broken'],
  ['service-range-size', 'IPv6 /108', { network: { serviceCidrs: ['fd00::/108'] } }, 'holds'],
  ['dns-service-address', 'the network address', dns('10.0.0.0/16', '10.0.0.0'), 'broken'],
  ['dns-service-address', 'the first address', dns('10.0.0.0/16', '10.0.0.1'), 'broken'],
  ['dns-service-address', 'the second address', dns('10.0.0.0/16', '10.0.0.2'), 'holds'],
  ['dns-service-address', 'the last address', dns('10.0.0.0/16', '10.0.255.255'), 'holds'],
  ['dns-service-address', 'one beyond it', dns('10.0.0.0/16', '10.1.0.0'), 'broken'],
];

const sizes: readonly Case[] = [
  ['pod-range-holds-nodes', 'an exact fit', pods('10.244.0.0/16', { name: 'a', count: 255 }), 'holds'],
  ['pod-range-holds-nodes', 'one node too many', pods('10.244.0.0/16', { name: 'a', count: 256 }), 'broken'],
  [
    'pod-range-holds-nodes',
    'a surge too many',
    pods('10.244.0.0/16', { name: 'a', count: 255, maxSurge: 2 }),
    'broken',
  ],
  [
    'pod-range-holds-nodes',
    'no surge',
    pods('10.244.0.0/16', { name: 'a', count: 256, maxSurge: 0 }),
    'holds',
  ],
  [
    'pod-range-holds-nodes',
    'a share rounded up',
    pods('10.244.0.0/23', { name: 'a', count: 1, maxSurge: '1%' }),
    'holds',
  ],
  [
    'pod-range-holds-nodes',
    'a share rounded up too far',
    pods('10.244.0.0/21', { name: 'a', count: 6, maxSurge: '34%' }),
    'broken',
  ],
  [
    'pod-range-holds-nodes',
    'the same share of one node less',
    pods('10.244.0.0/21', { name: 'a', count: 6, maxSurge: '33%' }),
    'holds',
  ],
  [
    'pod-range-holds-nodes',
    'a surge beyond the nodes',
    pods('10.244.0.0/23', { name: 'a', count: 1, maxSurge: 9 }),
    'holds',
  ],
  [
    'pod-range-holds-nodes',
    'two pools',
    pods('10.244.0.0/22', { name: 'a', count: 1 }, { name: 'b', count: 2 }),
    'broken',
  ],
  ['pod-range-holds-nodes', 'less than one node', pods('10.244.0.0/25', { name: 'a', count: 1 }), 'broken'],
  [
    'node-subnet-holds-pods',
    'the default of 30 pods, 8 nodes and a surge',
    nodeSubnet('10.240.0.0/24', { count: 8 }),
    'broken',
  ],
  [
    'node-subnet-holds-pods',
    'the default, 7 nodes and a surge',
    nodeSubnet('10.240.0.0/24', { count: 7 }),
    'holds',
  ],
  [
    'node-subnet-holds-pods',
    'no subnet of one’s own',
    { network: { networkPlugin: 'azure' }, pools: [{ name: 'a', count: 9 }] },
    'not applicable',
  ],
  [
    'pod-subnet-holds-pods',
    'one batch a node where nobody states pods',
    podSubnet('10.241.0.0/24', { count: 14 }),
    'holds',
  ],
  ['pod-subnet-holds-pods', 'one node more', podSubnet('10.241.0.0/24', { count: 15 }), 'broken'],
  [
    'pod-subnet-holds-pods',
    'a static block with one of its own',
    podSubnet('10.241.0.0/26', { count: 2, maxPods: 16, podIpAllocationMode: 'StaticBlock' }),
    'broken',
  ],
  [
    'pod-subnet-holds-pods',
    'a static block that fits',
    podSubnet('10.241.0.0/26', { count: 2, maxPods: 15, podIpAllocationMode: 'StaticBlock' }),
    'holds',
  ],
  ['max-pods', '9', { pools: [{ name: 'a', count: 9, maxPods: 9 }] }, 'broken'],
  ['max-pods', '250', { pools: [{ name: 'a', count: 1, maxPods: 250 }] }, 'holds'],
  ['max-pods', '251', { pools: [{ name: 'a', count: 1, maxPods: 251 }] }, 'broken'],
  ['max-pods', 'not stated', { pools: [{ name: 'a', count: 1 }] }, 'not applicable'],
  ['node-limit', '5,000 in overlay', { network: overlay, pools: [{ name: 'a', count: 5000 }] }, 'holds'],
  [
    'node-limit',
    '5,001 in overlay',
    { network: overlay, pools: [{ name: 'a', count: 1, maxCount: 5001 }] },
    'broken',
  ],
  [
    'node-limit',
    '401 in kubenet',
    { network: { networkPlugin: 'kubenet' }, pools: [{ name: 'a', count: 401 }] },
    'broken',
  ],
  [
    'node-limit',
    'a mode without a limit of its own',
    { network: { networkPlugin: 'azure' }, pools: [{ name: 'a', count: 9 }] },
    'not applicable',
  ],
];

const policies: readonly Case[] = [
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
    { policies: [egress({ ports: [{ port: 1, endPort: 1024 }] })] },
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
    'Kubernetes 1.28',
    { ...cilium(byName), acns: { enabled: true }, kubernetesVersion: '1.28.9' },
    'broken',
  ],
  [
    'fqdn-needs-acns',
    'Kubernetes 1.29',
    { ...cilium(byName), acns: { enabled: true }, kubernetesVersion: '1.29.0' },
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

const changes: readonly Case[] = [
  [
    'ipam-forward',
    'kubenet to overlay',
    { change: { from: { ipam: 'kubenet' }, to: { ipam: 'overlay' } } },
    'holds',
  ],
  [
    'ipam-forward',
    'overlay back to node subnet',
    { change: { from: { ipam: 'overlay' }, to: { ipam: 'node subnet' } } },
    'broken',
  ],
  [
    'ipam-forward',
    'overlay to pod subnet',
    { change: { from: { ipam: 'overlay' }, to: { ipam: 'pod subnet' } } },
    'broken',
  ],
  [
    'ipam-forward',
    'own CNI to overlay',
    { change: { from: { ipam: 'own CNI' }, to: { ipam: 'overlay' } } },
    'broken',
  ],
  [
    'dataplane-forward',
    'pod subnet to Cilium',
    {
      change: {
        from: { ipam: 'pod subnet', dataplane: 'azure' },
        to: { ipam: 'pod subnet', dataplane: 'cilium' },
      },
    },
    'holds',
  ],
  [
    'dataplane-forward',
    'kubenet to Cilium',
    { change: { from: { ipam: 'kubenet' }, to: { ipam: 'kubenet', dataplane: 'cilium' } } },
    'broken',
  ],
  [
    'cilium-linux-only',
    'an update to Cilium with Windows',
    {
      change: { from: { ipam: 'overlay', dataplane: 'azure' }, to: { ipam: 'overlay', dataplane: 'cilium' } },
      pools: [{ name: 'w', os: 'Windows', count: 1 }],
    },
    'broken',
  ],
  [
    'overlay-update-policy',
    'Kubernetes 1.26',
    { kubernetesVersion: '1.26', change: { from: { ipam: 'kubenet' }, to: { ipam: 'overlay' } } },
    'broken',
  ],
  [
    'overlay-update-policy',
    'Kubernetes 1.27',
    {
      kubernetesVersion: '1.27',
      change: { from: { ipam: 'kubenet', policy: 'none' }, to: { ipam: 'overlay' } },
    },
    'holds',
  ],
  [
    'pod-range-superset',
    'a smaller range',
    {
      change: {
        from: { ipam: 'overlay', podCidr: '10.244.0.0/16' },
        to: { ipam: 'overlay', podCidr: '10.244.0.0/17' },
      },
    },
    'broken',
  ],
  [
    'pod-range-superset',
    'the same range',
    {
      change: {
        from: { ipam: 'overlay', podCidr: '10.244.0.0/16' },
        to: { ipam: 'overlay', podCidr: '10.244.0.0/16' },
      },
    },
    'not applicable',
  ],
  [
    'pod-range-superset',
    'with Windows nodes',
    {
      change: {
        from: { ipam: 'overlay', podCidr: '10.244.0.0/18' },
        to: { ipam: 'overlay', podCidr: '10.244.0.0/16' },
      },
      pools: [{ name: 'w', os: 'Windows', count: 1 }],
    },
    'broken',
  ],
  [
    'kubernetes-window',
    '1.3 is not 1.35',
    { kubernetesVersion: '1.3', supportedVersions: ['1.35'] },
    'broken',
  ],
  [
    'kubernetes-window',
    'an empty window',
    { kubernetesVersion: '1.35', supportedVersions: [] },
    'not applicable',
  ],
  ['npm-end', 'Windows on its last day', npm('Windows', '2026-09-30'), 'holds'],
  ['npm-end', 'Windows a day later', npm('Windows', '2026-10-01'), 'broken'],
  ['npm-end', 'Linux on its last day', npm('Linux', '2028-09-30'), 'holds'],
  ['npm-end', 'Linux a day later', npm('Linux', '2028-10-01'), 'broken'],
  [
    'static-egress-gateway',
    'two families',
    {
      network: { ...overlay, podCidrs: ['10.244.0.0/16', 'fd00::/64'] },
      features: ['static egress gateway'],
    },
    'broken',
  ],
  [
    'static-egress-gateway',
    'pod subnet',
    { ...podSubnet('10.241.0.0/24', { count: 1 }), features: ['static egress gateway'] },
    'broken',
  ],
  [
    'previews-announced',
    'a feature that is no preview',
    { features: ['eBPF host routing'], announces: [] },
    'holds',
  ],
];

test.each([...doors, ...ranges, ...sizes, ...policies, ...changes])('%s, %s', (id, _, scenario, expected) => {
  const rule = rules.find((candidate) => candidate.id === id);
  expect(rule?.judge(scenario).verdict).toBe(expected);
});
