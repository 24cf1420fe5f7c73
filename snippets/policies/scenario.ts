import type { Parameters } from '../../src/aks/parameters.ts';
import type { Engine, PodModel, Protocol, Verdict, World } from '../../src/policies/index.ts';
import { backendPort, labels, shop } from './apps.ts';

/** One line of a matrix as people say it: "frontend to backend, port 80: allow"; `*` is everyone without a line. */
export interface Row {
  readonly from: Place | '*';
  readonly to: Place;
  readonly port: number;
  readonly protocol: Protocol;
  /** One verdict for every engine of the scenario, or one each where they differ. */
  readonly verdict: Verdict | Readonly<Record<Engine, Verdict>>;
}

/** Some manifests of this task applied together, and what must then be allowed and denied. */
export interface Scenario {
  readonly title: string;
  /** Names of the snippets of this task whose manifests are applied. */
  readonly applies: readonly string[];
  readonly engines: readonly Engine[];
  readonly rows: readonly Row[];
}

/** Everyone the matrices speak of; `namesake` is a pod of another namespace that wears the frontend's label. */
export const places = {
  frontend: `${shop}/frontend`,
  backend: `${shop}/backend`,
  stranger: `${shop}/stranger`,
  namesake: 'default/namesake',
  'kube-dns': 'kube-system/coredns',
  'metrics-server': 'kube-system/metrics-server',
  'own node': 'node-1',
  // Reserved for documentation (RFC 5737), so it is nobody's.
  internet: '203.0.113.80',
} as const;

/** A name in the matrices. */
export type Place = keyof typeof places;

/** The cluster that the matrices are about; the example's pods run on one node and DNS on another. */
export function world(engine: Engine, { podCidr }: Pick<Parameters, 'podCidr'>): World {
  const pod = (
    namespace: string,
    name: string,
    own: Readonly<Record<string, string>>,
    last: number,
  ): PodModel => ({
    namespace,
    name,
    labels: own,
    ip: podCidr.replace(/\d+\/\d+$/, String(last)),
    node: namespace === shop ? 'node-1' : 'node-2',
  });
  return {
    engine,
    // The label that Kubernetes itself puts on every namespace (source id k8s-network-policies).
    namespaces: ['default', 'kube-system', shop].map((name) => ({
      name,
      labels: { 'kubernetes.io/metadata.name': name },
    })),
    pods: [
      pod(shop, 'frontend', labels.frontend, 11),
      pod(shop, 'backend', labels.backend, 12),
      pod(shop, 'stranger', labels.stranger, 13),
      pod('default', 'namesake', labels.frontend, 14),
      pod('kube-system', 'coredns', { 'k8s-app': 'kube-dns' }, 15),
      pod('kube-system', 'metrics-server', { 'k8s-app': 'metrics-server' }, 16),
    ],
    nodes: [
      { name: 'node-1', ip: '10.224.0.4' },
      { name: 'node-2', ip: '10.224.0.5' },
    ],
  };
}

const everyEngine = ['cilium', 'calico', 'azure-npm'] as const;

const dns: readonly Row[] = [
  row('frontend', 'kube-dns', 53, 'allow', 'UDP'),
  row('frontend', 'kube-dns', 53, 'allow'),
  row('stranger', 'kube-dns', 53, 'allow', 'UDP'),
  row('frontend', 'metrics-server', 53, 'deny'),
  row('frontend', 'internet', 443, 'deny'),
];

const allowed: readonly Row[] = [
  row('frontend', 'backend', backendPort, 'allow'),
  row('own node', 'backend', backendPort, 'allow'),
  row('*', 'backend', backendPort, 'deny'),
  row('frontend', 'backend', 443, 'deny'),
  row('backend', 'frontend', backendPort, 'deny'),
  row('namesake', 'frontend', backendPort, 'deny'),
  ...dns,
];

const byRange = { cilium: 'deny', calico: 'allow', 'azure-npm': 'allow' } as const;

/** Every matrix of this task, by its name on the page. */
export const scenarios = {
  'default-deny': {
    title: 'After the first file',
    applies: ['default-deny'],
    engines: everyEngine,
    rows: [
      ...dns,
      row('own node', 'backend', backendPort, 'allow'),
      row('*', 'backend', backendPort, 'deny'),
      row('namesake', 'frontend', backendPort, 'deny'),
    ],
  },
  'allow-backend': {
    title: 'After the second file',
    applies: ['default-deny', 'allow-backend'],
    engines: everyEngine,
    rows: allowed,
  },
  cilium: {
    title: 'With the CiliumNetworkPolicies alone',
    applies: ['cilium'],
    engines: ['cilium'],
    rows: allowed,
  },
  'ip-block': {
    title: 'Default deny and the rule by range',
    applies: ['default-deny', 'ip-block'],
    engines: everyEngine,
    rows: [
      row('frontend', 'backend', backendPort, byRange),
      row('stranger', 'backend', backendPort, byRange),
      row('frontend', 'internet', backendPort, 'deny'),
      ...dns,
    ],
  },
} as const satisfies Readonly<Record<string, Scenario>>;

function row(
  from: Row['from'],
  to: Place,
  port: number,
  verdict: Row['verdict'],
  protocol: Protocol = 'TCP',
): Row {
  return { from, to, port, protocol, verdict };
}
