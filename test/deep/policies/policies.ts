import type { Random } from './random.ts';
import { spaces } from './worlds.ts';

/** The kinds of policy that Cilium reads. */
export const kinds = ['NetworkPolicy', 'CiliumNetworkPolicy', 'CiliumClusterwideNetworkPolicy'] as const;

/** A manifest of one of the kinds. Most are valid, some break a rule of the agent's. */
export function randomPolicy(
  random: Random,
  name: string,
  among: readonly (typeof kinds)[number][] = kinds,
): object {
  const kind = random.pick(among);
  const metadata = { name, namespace: random.pick(spaces) };
  if (kind === 'NetworkPolicy') {
    return { apiVersion: 'networking.k8s.io/v1', kind, metadata, spec: kubernetesSpec(random) };
  }
  const wide = kind === 'CiliumClusterwideNetworkPolicy';
  const rules = random.chance(0.15)
    ? { specs: random.many(0, 2, () => ciliumRule(random, wide)) }
    : { spec: ciliumRule(random, wide) };
  return { apiVersion: 'cilium.io/v2', kind, metadata: wide ? { name } : metadata, ...rules };
}

function kubernetesSpec(random: Random): object {
  const types = random.pick([
    undefined,
    ['Ingress'],
    ['Egress'],
    ['Ingress', 'Egress'],
    ['Ingress', 'Egress'],
    [],
  ]);
  return {
    podSelector: plainSelector(random, ['app', 'tier', 'app.kubernetes.io/name']),
    ...(types ? { policyTypes: types } : {}),
    ...(random.chance(0.7) ? { ingress: random.many(0, 2, () => kubernetesRule(random, 'from')) } : {}),
    ...(random.chance(0.7) ? { egress: random.many(0, 2, () => kubernetesRule(random, 'to')) } : {}),
  };
}

function kubernetesRule(random: Random, field: 'from' | 'to'): object {
  return {
    ...(random.chance(0.8) ? { [field]: random.many(0, 2, () => kubernetesPeer(random)) } : {}),
    ...(random.chance(0.5) ? { ports: random.many(0, 2, () => kubernetesPort(random)) } : {}),
  };
}

function kubernetesPeer(random: Random): object {
  if (random.chance(0.3)) return { ipBlock: range(random) };
  const podSelector = plainSelector(random, [
    'app',
    'tier',
    'pod-template-hash',
    'topology.kubernetes.io/zone',
    'io.kubernetes.pod.namespace',
  ]);
  const namespaceSelector = plainSelector(random, [
    'team',
    'kubernetes.io/metadata.name',
    'beta.kubernetes.io/old',
  ]);
  return random.pick([{ podSelector }, { namespaceSelector }, { podSelector, namespaceSelector }]);
}

function kubernetesPort(random: Random): object {
  const protocol = random.chance(0.7) ? { protocol: random.pick(['TCP', 'UDP', 'SCTP']) } : {};
  if (random.chance(0.2)) return protocol;
  if (random.chance(0.35))
    return { port: random.pick(['web', 'dns', 'dns-tcp', 'stream', 'none']), ...protocol };
  const port = random.pick([80, 53, 443, 8080, 1]);
  return {
    port,
    ...(random.chance(0.3) ? { endPort: port + random.pick([0, 1, 400, 8000]) } : {}),
    ...protocol,
  };
}

const values: Readonly<Record<string, readonly string[]>> = {
  app: ['a', 'b', 'c', 'd'],
  tier: ['x', 'y', ''],
  team: ['red', 'blue', 'green'],
  'kubernetes.io/metadata.name': spaces,
  'io.kubernetes.pod.namespace': spaces,
};

function plainSelector(
  random: Random,
  keys: readonly string[],
  valuesOf = (key: string) => values[key],
): object {
  if (random.chance(0.25)) return {};
  const pairs = random
    .many(0, 1, () => random.pick(keys))
    .map((key) => [key, random.pick(valuesOf(key) ?? ['1', ''])]);
  const expressions = random.many(pairs.length === 0 ? 1 : 0, 1, () => expression(random, keys, valuesOf));
  return {
    ...(pairs.length > 0 ? { matchLabels: Object.fromEntries(pairs) } : {}),
    ...(expressions.length > 0 ? { matchExpressions: expressions } : {}),
  };
}

function expression(
  random: Random,
  keys: readonly string[],
  valuesOf: (key: string) => readonly string[] | undefined,
): object {
  const key = random.pick(keys);
  const operator = random.pick(['In', 'NotIn', 'NotIn', 'Exists', 'DoesNotExist', 'DoesNotExist']);
  const takes = operator === 'In' || operator === 'NotIn';
  const faulty = random.chance(0.01);
  if (takes === faulty) return { key, operator };
  return { key, operator, values: random.many(1, 2, () => random.pick(valuesOf(key) ?? ['1', ''])) };
}

const ciliumKeys = [
  'app',
  'k8s:app',
  'any:app',
  'tier',
  'k8s:tier',
  'k8s:io.kubernetes.pod.namespace',
  'io.kubernetes.pod.namespace',
  'any:io.kubernetes.pod.namespace',
  'k8s:io.cilium.k8s.namespace.labels.team',
  'io.cilium.k8s.namespace.labels.team',
  'k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name',
  'io.cilium.k8s.namespace.labels.beta.kubernetes.io/old',
  'reserved:host',
  'reserved:world',
  'reserved:world-ipv4',
  'reserved:remote-node',
  'reserved:kube-apiserver',
  'reserved:init',
  '$world',
  'reserved.host',
  'host',
  'world',
  'io.cilium.k8s.policy.serviceaccount',
  'io.cilium.k8s.policy.cluster',
  'k8s:io.cilium.k8s.policy.cluster',
  'topology.kubernetes.io/zone',
  'failure-domain.beta.kubernetes.io/zone',
  'pod-template-hash',
  'app.kubernetes.io/name',
  'other:app',
  ':app',
  'app=b',
  'a:b:c',
  'Upper.Case/app',
];

function ciliumValues(key: string): readonly string[] | undefined {
  if (key.endsWith('app')) return values['app'];
  if (key.endsWith('tier')) return values['tier'];
  if (key.endsWith('team')) return values['team'];
  if (key.endsWith('.namespace') || key.endsWith('metadata.name')) return spaces;
  if (key.endsWith('cluster')) return ['default', 'other'];
  if (key.endsWith('serviceaccount')) return ['default', 'api', 'web'];
  return key.startsWith('reserved') || key.startsWith('$') ? ['', '', 'x'] : ['1', '', 'a'];
}

function ciliumSelector(random: Random): object {
  const keys = random.chance(0.6)
    ? ciliumKeys.slice(0, 5)
    : ciliumKeys.slice(0, random.chance(0.9) ? 30 : undefined);
  return plainSelector(random, keys, ciliumValues);
}

function ciliumRule(random: Random, wide: boolean): object {
  const section = (deny: boolean, to: 'from' | 'to'): object[] =>
    random.many(random.chance(0.1) ? 0 : 1, 2, () => ciliumEntry(random, deny, to));
  const subject = random.chance(wide ? 0.05 : 0.01)
    ? { nodeSelector: {} }
    : random.chance(0.99)
      ? { endpointSelector: ciliumSelector(random) }
      : {};
  return {
    ...subject,
    ...(random.chance(0.6) ? { ingress: section(false, 'from') } : {}),
    ...(random.chance(0.25) ? { ingressDeny: section(true, 'from') } : {}),
    ...(random.chance(0.6) ? { egress: section(false, 'to') } : {}),
    ...(random.chance(0.25) ? { egressDeny: section(true, 'to') } : {}),
    ...(random.chance(0.25) ? { enableDefaultDeny: defaultDeny(random) } : {}),
  };
}

function defaultDeny(random: Random): object {
  return {
    ...(random.chance(0.7) ? { ingress: random.chance(0.5) } : {}),
    ...(random.chance(0.7) ? { egress: random.chance(0.5) } : {}),
  };
}

function ciliumEntry(random: Random, deny: boolean, to: 'from' | 'to'): object {
  const peers = random.chance(0.85) ? ciliumPeers(random, deny, to) : {};
  const more = random.chance(0.02) ? ciliumPeers(random, deny, to) : {};
  const entry = { ...peers, ...more };
  if (random.chance(0.05)) return { ...entry, icmps: [{ fields: random.many(0, 1, () => ({ type: 8 })) }] };
  const ports = random.chance(0.55) ? { toPorts: random.many(0, 2, () => toPorts(random, deny, to)) } : {};
  const mode = random.pick(['disabled', 'required', 'test-always-fail']);
  const authentication = !deny && random.chance(0.03) ? { authentication: { mode } } : {};
  return { ...entry, ...ports, ...authentication };
}

const entities = [
  ...['all', 'world', 'cluster', 'host', 'remote-node', 'kube-apiserver'],
  ...['init', 'ingress', 'health', 'unmanaged', 'none'],
];

function ciliumPeers(random: Random, deny: boolean, to: 'from' | 'to'): object {
  const kind = random.below(100);
  if (kind < 45) return { [`${to}Endpoints`]: random.many(0, 2, () => ciliumSelector(random)) };
  if (kind < 70) return { [`${to}Entities`]: random.many(0, 2, () => random.pick(entities)) };
  if (kind < 80) return { [`${to}CIDR`]: random.many(0, 2, () => range(random).cidr) };
  if (kind < 95) return { [`${to}CIDRSet`]: random.many(0, 2, () => range(random)) };
  if (kind < 95.5) return { [`${to}Nodes`]: random.many(0, 1, () => ({})) };
  return to === 'to' && !deny ? { toFQDNs: random.many(0, 1, () => ({ matchName: 'example.com' })) } : {};
}

const ranges = [
  ['0.0.0.0/0', '10.0.0.0/8', '192.0.2.0/24', '192.0.2.128/25', '192.0.2.1/32', '198.51.100.9/24'],
  ['::/0', '2001:db8::/32', '10.244.0.0/16', '10.224.0.0/16', '20.50.1.0/24'],
].flat();

/** A range, with exceptions inside it; now and then one that is not. */
function range(random: Random): { cidr: string; except?: string[] } {
  const cidr = random.pick(ranges);
  const inner: Readonly<Record<string, readonly string[]>> = {
    '0.0.0.0/0': ['192.0.2.0/24', '10.0.0.0/8', '192.0.2.200/32', '20.50.1.0/24'],
    '10.0.0.0/8': ['10.1.0.0/16', '10.244.0.0/16', '10.1.2.3/32'],
    '192.0.2.0/24': ['192.0.2.128/25', '192.0.2.1/32'],
    '::/0': ['2001:db8::/32'],
  };
  if (random.chance(0.6)) return { cidr };
  const choice = random.chance(0.02) ? ranges : (inner[cidr] ?? [cidr]);
  return { cidr, except: random.many(0, 2, () => random.pick(choice)) };
}

function toPorts(random: Random, deny: boolean, to: 'from' | 'to'): object {
  const ports = random.many(random.chance(0.03) ? 0 : 1, 2, () => ciliumPort(random));
  if (deny || random.chance(0.88)) return { ports };
  if (random.chance(0.4)) {
    const rules = random.pick([{ http: [{ method: 'GET' }] }, { http: [] }, { http: [{}, { path: '/(' }] }]);
    const tcp = ports.map((port) => ({ ...port, ...(random.chance(0.95) ? { protocol: 'TCP' } : {}) }));
    return { ports: tcp, rules };
  }
  if (random.chance(0.7)) {
    const dns = { dns: random.many(0, 1, () => ({ matchPattern: '*' })) };
    const port = { port: '53', protocol: random.pick(['UDP', 'TCP', 'ANY']) };
    return to === 'to' || random.chance(0.1)
      ? { ports: random.chance(0.95) ? [port] : ports, rules: dns }
      : { ports };
  }
  return { ports, serverNames: ['example.com'] };
}

function ciliumPort(random: Random): object {
  const port = random.pick([
    ...['80', '80', '80', '53', '53', '443', '8080', '0', '0'],
    ...['web', 'web', 'dns', 'dns', 'dns-tcp', 'stream', 'WEB', 'none'],
    random.pick(random.chance(0.05) ? ['080', '1_0', '80-90'] : ['65535', '0x50', '8']),
  ]);
  const protocol = random.chance(0.7) ? { protocol: random.pick(['TCP', 'TCP', 'UDP', 'SCTP', 'ANY']) } : {};
  const endPort = random.chance(/^[0-9]/.test(port) ? 0.25 : 0.01)
    ? { endPort: random.pick([0, 79, 80, 100, 443, 9000, 65535]) }
    : {};
  return { ...(random.chance(0.99) ? { port } : {}), ...endPort, ...protocol };
}
