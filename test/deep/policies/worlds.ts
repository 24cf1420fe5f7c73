import type { Labels, NamedPort, PodModel, Protocol, Settings, World } from '../../../src/policies/index.ts';
import type { Random } from './random.ts';

/** Namespaces of every random world. */
export const spaces = ['x', 'y', 'z'] as const;
/** Addresses outside of every random world; the last is of the other family. */
export const outside = ['192.0.2.1', '192.0.2.200', '198.51.100.7', '10.1.2.3', '2001:db8::7'] as const;
/** What the world's API server may be called by. */
const apiServers = ['20.50.1.1', '10.224.0.1', '10.224.0.2', '192.0.2.1'] as const;

/** Ports that random policies name, and some that they do not. */
export const tried: readonly { readonly protocol: Protocol; readonly port: number }[] = [
  { protocol: 'TCP', port: 80 },
  { protocol: 'TCP', port: 443 },
  { protocol: 'TCP', port: 8080 },
  { protocol: 'TCP', port: 53 },
  { protocol: 'UDP', port: 53 },
  { protocol: 'UDP', port: 80 },
  { protocol: 'SCTP', port: 80 },
  { protocol: 'TCP', port: 8 },
];

/** A world of two nodes and three to five pods. */
export function randomWorld(random: Random): World {
  const pods = random.many(3, 5, () => undefined).map((_, index) => randomPod(random, index));
  const api = random.chance(0.8) ? { apiServerIp: random.pick(apiServers) } : {};
  return {
    engine: 'cilium',
    namespaces: spaces.map((name) => ({ name, labels: namespaceLabels(random, name) })),
    pods,
    nodes: [1, 2].map((n) => ({ name: `n${n}`, ip: `10.224.0.${n}` })),
    ...api,
    settings: randomSettings(random),
  };
}

function randomPod(random: Random, index: number): PodModel {
  const node = 1 + random.below(2);
  const hostNetwork = random.chance(0.06);
  return {
    name: `p${index}`,
    namespace: random.pick(spaces),
    labels: podLabels(random),
    ip: hostNetwork ? `10.224.0.${node}` : `10.244.${node}.${index + 10}`,
    node: `n${node}`,
    ports: podPorts(random),
    ...(random.chance(0.3) ? { serviceAccount: random.pick(['api', 'web']) } : {}),
    ...(hostNetwork ? { hostNetwork } : {}),
  };
}

function podLabels(random: Random): Labels {
  const labels: Record<string, string> = { app: random.pick(['a', 'b', 'c']) };
  if (random.chance(0.5)) labels['tier'] = random.pick(['x', 'y', '']);
  if (random.chance(0.15)) labels['app.kubernetes.io/name'] = random.pick(['a', 'b']);
  if (random.chance(0.1)) labels['topology.kubernetes.io/zone'] = '1';
  if (random.chance(0.1)) labels['failure-domain.beta.kubernetes.io/zone'] = '1';
  if (random.chance(0.1)) labels['pod-template-hash'] = 'a';
  if (random.chance(0.05)) labels['statefulset.kubernetes.io/pod-name'] = 'a';
  if (random.chance(0.05)) labels['io.cilium.k8s.policy.cluster'] = 'other';
  if (random.chance(0.02)) labels['host'] = random.pick(['', 'a']);
  if (random.chance(0.02)) labels['init'] = random.pick(['', 'a']);
  return labels;
}

function podPorts(random: Random): Record<string, number | NamedPort> {
  const ports: Record<string, number | NamedPort> = {};
  if (random.chance(0.6)) ports['web'] = random.chance(0.8) ? 80 : 8080;
  if (random.chance(0.4)) ports['dns'] = { port: 53, protocol: random.chance(0.8) ? 'UDP' : 'TCP' };
  if (random.chance(0.2)) ports['dns-tcp'] = 53;
  if (random.chance(0.1)) ports['stream'] = { port: 80, protocol: 'SCTP' };
  return ports;
}

function namespaceLabels(random: Random, name: string): Labels {
  const labels: Record<string, string> = { 'kubernetes.io/metadata.name': name };
  if (random.chance(0.6)) labels['team'] = random.pick(['red', 'blue']);
  if (random.chance(0.1)) labels['beta.kubernetes.io/old'] = '1';
  return labels;
}

function randomSettings(random: Random): Partial<Settings> {
  return {
    sctp: true,
    policyDefaultLocalCluster: random.chance(0.15),
    nonDefaultDenyPolicies: !random.chance(0.05),
    nodeSelectorLabels: random.chance(0.1),
    l7Proxy: !random.chance(0.05),
    ipv6: random.chance(0.15),
  };
}
