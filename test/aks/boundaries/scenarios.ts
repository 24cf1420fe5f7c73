import type { Policy, PolicyRule } from '../../../src/aks/policy.ts';
import type { Pool, Scenario } from '../../../src/aks/scenario.ts';

/** A scenario on one side of a rule's boundary, and what the rule must say of it. */
export type Case = readonly [
  id: string,
  what: string,
  scenario: Scenario,
  expected: 'holds' | 'broken' | 'not applicable',
];

/** An Overlay cluster. */
export const overlay = { networkPlugin: 'azure', networkPluginMode: 'overlay' } as const;
/** An Overlay cluster with this pod CIDR and these pools. */
export const pods = (podCidr: string, ...pools: Pool[]): Scenario => ({
  network: { ...overlay, podCidrs: [podCidr] },
  pools,
});
/** A cluster with this service CIDR and DNS address. */
export const dns = (serviceCidr: string, dnsServiceIp: string): Scenario => ({
  network: { serviceCidrs: [serviceCidr], dnsServiceIp },
});
/** A Node Subnet cluster with one pool in a subnet of this range. */
export const nodeSubnet = (prefix: string, pool: Omit<Pool, 'name' | 'nodeSubnet'>): Scenario => ({
  network: { networkPlugin: 'azure' },
  vnet: { prefixes: ['10.240.0.0/16'], subnets: [{ name: 'n', prefix }] },
  pools: [{ name: 'a', nodeSubnet: 'n', ...pool }],
});
/** A Pod Subnet cluster whose pods have a subnet of this range. */
export const podSubnet = (prefix: string, pool: Omit<Pool, 'name' | 'podSubnet'>): Scenario => ({
  network: { networkPlugin: 'azure' },
  vnet: { prefixes: ['10.240.0.0/12'], subnets: [{ name: 'p', prefix }] },
  pools: [{ name: 'a', podSubnet: 'p', ...pool }],
});
/** A pool under Azure NPM on a day. */
export const npm = (os: 'Linux' | 'Windows', date: string): Scenario => ({
  network: { networkPolicy: 'azure' },
  pools: [{ name: 'a', os, count: 1 }],
  date,
});
/** A NetworkPolicy with these egress rules. */
export const egress = (...rules: PolicyRule[]): Policy => ({
  kind: 'NetworkPolicy',
  name: 'p',
  spec: { podSelector: { matchLabels: { app: 'a' } }, policyTypes: ['Egress'], egress: rules },
});
/** A cluster with the Cilium dataplane and these policies. */
export const cilium = (...policies: Policy[]): Scenario => ({
  network: { networkDataplane: 'cilium', podCidrs: ['10.244.0.0/16'] },
  policies,
});
/** A policy that allows a name. */
export const byName: Policy = {
  kind: 'CiliumNetworkPolicy',
  name: 'n',
  spec: { egress: [{ toFQDNs: [{ matchPattern: '*.example.com' }] }] },
};
/** A policy that allows DNS. */
export const toDns: Policy = {
  kind: 'CiliumNetworkPolicy',
  name: 'd',
  spec: {
    egress: [
      {
        toEndpoints: [{ matchLabels: { 'k8s:io.kubernetes.pod.namespace': 'kube-system' } }],
        toPorts: [{ ports: [{ port: '53' }] }],
      },
    ],
  },
};

/** A Service on Cilium with a policy on the pods behind it. */
export const behind = (policy: Partial<Policy['spec']>, rest: Partial<Policy> = {}): Scenario => ({
  network: { networkDataplane: 'cilium' },
  services: [{ name: 's', namespace: 'a', selector: { app: 'web', tier: 'front' }, ports: [{ port: 80 }] }],
  policies: [
    { kind: 'CiliumNetworkPolicy', name: 'p', namespace: 'a', spec: { ingress: [], ...policy }, ...rest },
  ],
});

/** The same with Services that keep the address of the client. */
export const local = (scenario: Scenario): Scenario => ({
  ...scenario,
  services: (scenario.services ?? []).map((service) => ({ ...service, externalTrafficPolicy: 'Local' })),
});
