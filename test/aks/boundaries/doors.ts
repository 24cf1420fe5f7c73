import { egress, cilium, byName, toDns, behind, local, type Case } from './scenarios.ts';

/** Services and what reaches them. */
export const doors: readonly Case[] = [
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
    'open to the world, Cluster',
    behind({ ingress: [{ fromEntities: ['world'] }] }),
    'broken',
  ],
  [
    'ingress-behind-load-balancer',
    'open to the world, Local',
    local(behind({ ingress: [{ fromEntities: ['world'] }] })),
    'holds',
  ],
  [
    'ingress-behind-load-balancer',
    'open to the world and other nodes, Cluster',
    behind({ ingress: [{ fromEntities: ['world', 'remote-node'] }] }),
    'holds',
  ],
  [
    'ingress-behind-load-balancer',
    'open to the world and other nodes, Local',
    local(behind({ ingress: [{ fromEntities: ['world', 'remote-node'] }] })),
    'holds',
  ],
  [
    'ingress-behind-load-balancer',
    'open to the world and the cluster, in two rules, Cluster',
    behind({ ingress: [{ fromEntities: ['world'] }, { fromEntities: ['cluster'] }] }),
    'holds',
  ],
  [
    'ingress-behind-load-balancer',
    'open to the world and the cluster, in two rules, Local',
    local(behind({ ingress: [{ fromEntities: ['world'] }, { fromEntities: ['cluster'] }] })),
    'holds',
  ],
  [
    'ingress-behind-load-balancer',
    'open to all, Cluster',
    behind({ ingress: [{ fromEntities: ['all'] }] }),
    'holds',
  ],
  [
    'ingress-behind-load-balancer',
    'open to all, Local',
    local(behind({ ingress: [{ fromEntities: ['all'] }] })),
    'holds',
  ],
  [
    'ingress-behind-load-balancer',
    'open to the cluster, Cluster',
    behind({ ingress: [{ fromEntities: ['cluster'] }] }),
    'broken',
  ],
  [
    'ingress-behind-load-balancer',
    'open to the cluster, Local',
    local(behind({ ingress: [{ fromEntities: ['cluster'] }] })),
    'broken',
  ],
  [
    'ingress-behind-load-balancer',
    'open to other nodes, Cluster',
    behind({ ingress: [{ fromEntities: ['remote-node'] }] }),
    'broken',
  ],
  [
    'ingress-behind-load-balancer',
    'open to other nodes, Local',
    local(behind({ ingress: [{ fromEntities: ['remote-node'] }] })),
    'broken',
  ],
  [
    'ingress-behind-load-balancer',
    'open to a range, Cluster',
    behind({ ingress: [{ fromCIDR: ['203.0.113.0/24'] }] }),
    'broken',
  ],
  [
    'ingress-behind-load-balancer',
    'open to a range, Local',
    local(behind({ ingress: [{ fromCIDR: ['203.0.113.0/24'] }] })),
    'holds',
  ],
  [
    'ingress-behind-load-balancer',
    'open to every address, Cluster',
    behind({ ingress: [{ fromCIDR: ['0.0.0.0/0'] }] }),
    'broken',
  ],
  [
    'ingress-behind-load-balancer',
    'open to every address, Local',
    local(behind({ ingress: [{ fromCIDR: ['0.0.0.0/0'] }] })),
    'holds',
  ],
  [
    'ingress-behind-load-balancer',
    'open to a range and other nodes, without the probe, Cluster',
    behind({ ingress: [{ fromCIDR: ['203.0.113.0/24'], fromEntities: ['remote-node'] }] }),
    'broken',
  ],
  [
    'ingress-behind-load-balancer',
    'open to a range and other nodes, without the probe, Local',
    local(behind({ ingress: [{ fromCIDR: ['203.0.113.0/24'], fromEntities: ['remote-node'] }] })),
    'holds',
  ],
  [
    'ingress-behind-load-balancer',
    'open to ranges with the probe and other nodes, Cluster',
    behind({
      ingress: [{ fromCIDR: ['203.0.113.0/24', '168.63.129.16/32'], fromEntities: ['remote-node'] }],
    }),
    'holds',
  ],
  [
    'ingress-behind-load-balancer',
    'open to ranges with the probe and other nodes, Local',
    local(
      behind({
        ingress: [{ fromCIDR: ['203.0.113.0/24', '168.63.129.16/32'], fromEntities: ['remote-node'] }],
      }),
    ),
    'holds',
  ],
  [
    'ingress-behind-load-balancer',
    'open on a port for everybody, Cluster',
    behind({ ingress: [{ toPorts: [{ ports: [{ port: '80' }] }] }] }),
    'holds',
  ],
  [
    'ingress-behind-load-balancer',
    'open on a port for everybody, Local',
    local(behind({ ingress: [{ toPorts: [{ ports: [{ port: '80' }] }] }] })),
    'holds',
  ],
  ['ingress-behind-load-balancer', 'an empty entry of Cilium, Cluster', behind({ ingress: [{}] }), 'broken'],
  [
    'ingress-behind-load-balancer',
    'an empty entry of Cilium, Local',
    local(behind({ ingress: [{}] })),
    'broken',
  ],
  [
    'ingress-behind-load-balancer',
    'open to pods, Cluster',
    behind({ ingress: [{ fromEndpoints: [{}] }] }),
    'broken',
  ],
  [
    'ingress-behind-load-balancer',
    'open to pods, Local',
    local(behind({ ingress: [{ fromEndpoints: [{}] }] })),
    'broken',
  ],
  [
    'ingress-behind-load-balancer',
    'open to pods of Kubernetes, Cluster',
    behind({ ingress: [{ from: [{ podSelector: {} }] }] }),
    'broken',
  ],
  [
    'ingress-behind-load-balancer',
    'open to pods of Kubernetes, Local',
    local(behind({ ingress: [{ from: [{ podSelector: {} }] }] })),
    'broken',
  ],
  [
    'ingress-behind-load-balancer',
    'an empty entry of Kubernetes',
    behind({ ingress: [{}] }, { kind: 'NetworkPolicy' }),
    'holds',
  ],
  [
    'ingress-behind-load-balancer',
    'a range and other nodes with shared probes, which ask the node',
    {
      ...behind({ ingress: [{ fromCIDR: ['203.0.113.0/24'], fromEntities: ['remote-node'] }] }),
      features: ['shared health probes'],
    },
    'holds',
  ],
  [
    'ingress-behind-load-balancer',
    'the same without Cilium',
    { ...behind({ ingress: [{ fromCIDR: ['0.0.0.0/0'] }] }), network: { networkDataplane: 'azure' } },
    'not applicable',
  ],
  [
    'egress-without-dns',
    'every port of a name',
    { network: { networkDataplane: 'azure' }, policies: [byName] },
    'broken',
  ],
  [
    'egress-without-dns',
    'UDP alone',
    { policies: [egress({ to: [{ namespaceSelector: {} }], ports: [{ port: 53, protocol: 'UDP' }] })] },
    'broken',
  ],
  [
    'egress-without-dns',
    'TCP alone, which is what no protocol means',
    { policies: [egress({ to: [{ namespaceSelector: {} }], ports: [{ port: 53 }] })] },
    'broken',
  ],
  [
    'egress-without-dns',
    'both to every pod',
    {
      policies: [
        egress({ to: [{ namespaceSelector: {} }], ports: [{ port: 53, protocol: 'UDP' }, { port: 53 }] }),
      ],
    },
    'holds',
  ],
  [
    'egress-without-dns',
    'both to the DNS pods',
    {
      policies: [
        egress({
          to: [
            {
              namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
              podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
            },
          ],
          ports: [{ port: 53, protocol: 'UDP' }, { port: 53 }],
        }),
      ],
    },
    'holds',
  ],
  [
    'egress-without-dns',
    'both to other pods of kube-system',
    {
      policies: [
        egress({
          to: [
            {
              namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
              podSelector: { matchLabels: { 'k8s-app': 'metrics-server' } },
            },
          ],
          ports: [{ port: 53, protocol: 'UDP' }, { port: 53 }],
        }),
      ],
    },
    'broken',
  ],
  [
    'egress-without-dns',
    'both to the DNS label in the own namespace',
    {
      policies: [
        egress({
          to: [{ podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } } }],
          ports: [{ port: 53, protocol: 'UDP' }, { port: 53 }],
        }),
      ],
    },
    'broken',
  ],
  [
    'egress-without-dns',
    'every port to a database',
    { policies: [egress({ to: [{ podSelector: { matchLabels: { app: 'db' } } }] })] },
    'broken',
  ],
  [
    'egress-without-dns',
    'port 53 to the own namespace on Cilium',
    cilium({ ...toDns, spec: { egress: [{ toEndpoints: [{}], toPorts: [{ ports: [{ port: '53' }] }] }] } }),
    'broken',
  ],
  [
    'egress-without-dns',
    'port 53 of UDP on Cilium',
    cilium({
      ...toDns,
      spec: {
        egress: [{ toEntities: ['cluster'], toPorts: [{ ports: [{ port: '53', protocol: 'UDP' }] }] }],
      },
    }),
    'broken',
  ],
  [
    'egress-without-dns',
    'port 53 to the own node, for LocalDNS',
    cilium({
      ...toDns,
      spec: { egress: [{ toEntities: ['host'], toPorts: [{ ports: [{ port: '53', protocol: 'ANY' }] }] }] },
    }),
    'holds',
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
