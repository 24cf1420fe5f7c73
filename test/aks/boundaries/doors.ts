import { egress, cilium, byName, toDns, behind, type Case } from './scenarios.ts';

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
