import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import type { CiliumRule } from '../../src/policies/cilium-rule.ts';
import type {
  Engine,
  Expectation,
  PodModel,
  PolicyObject,
  Protocol,
  Verdict,
  World,
} from '../../src/policies/index.ts';

type Spec = NonNullable<INetworkPolicy['spec']>;
type LabelSelector = NonNullable<Spec['podSelector']>;

/** The nine pods of the upstream NetworkPolicy tests: pods a, b and c in the namespaces x, y and z. */
export const names = ['x/a', 'x/b', 'x/c', 'y/a', 'y/b', 'y/c', 'z/a', 'z/b', 'z/c'] as const;

/** The world of nine pods on three nodes; pod IPs are 10.244.<namespace>.<pod>, x and a being 1. */
export function xyz(engine: Engine, changed: (pod: PodModel) => PodModel = (pod) => pod): World {
  return {
    engine,
    namespaces: ['x', 'y', 'z'].map((name) => ({
      name,
      labels: { 'kubernetes.io/metadata.name': name, ns: name },
    })),
    pods: names.map((path) => changed(podAt(path))),
    nodes: [1, 2, 3].map((n) => ({ name: `n${n}`, ip: `10.224.0.${n}` })),
    apiServerIp: '20.50.1.1',
  };
}

function podAt(path: string): PodModel {
  const [namespace = '', name = ''] = path.split('/');
  const third = 'xyz'.indexOf(namespace) + 1;
  const fourth = 'abc'.indexOf(name) + 1;
  return {
    name,
    namespace,
    labels: { pod: name },
    ip: `10.244.${third}.${fourth}`,
    node: `n${fourth}`,
    ports: { 'serve-80': 80, 'serve-81': 81 },
  };
}

/** A NetworkPolicy in namespace x, or in the one named. */
export function np(name: string, spec: Spec, namespace = 'x'): INetworkPolicy {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name, namespace },
    spec: { podSelector: {}, ...spec },
  };
}

/** A CiliumNetworkPolicy in namespace x with one rule, for pod a unless it says otherwise. */
export function cnp(name: string, rule: Partial<CiliumRule>): PolicyObject {
  return {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumNetworkPolicy',
    metadata: { name, namespace: 'x' },
    spec: { endpointSelector: { matchLabels: { pod: 'a' } }, ...rule },
  } as PolicyObject;
}

/** A CiliumClusterwideNetworkPolicy with one rule, for every pod named a unless it says otherwise. */
export function ccnp(name: string, rule: Partial<CiliumRule>): PolicyObject {
  return {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumClusterwideNetworkPolicy',
    metadata: { name },
    spec: { endpointSelector: { matchLabels: { pod: 'a' } }, ...rule },
  } as PolicyObject;
}

/** Selects pods whose `pod` label is one of the values. */
export function pod(...values: readonly string[]): LabelSelector {
  return { matchExpressions: [{ key: 'pod', operator: 'In', values: [...values] }] };
}

/** Selects one namespace by name. */
export function ns(name: string): LabelSelector {
  return { matchLabels: { 'kubernetes.io/metadata.name': name } };
}

/** Selects all namespaces but one. */
export function not(name: string): LabelSelector {
  return { matchExpressions: [{ key: 'ns', operator: 'NotIn', values: [name] }] };
}

/** One truth table on one port. Blocks are sources, characters destinations, both as in `names`; `X` is deny. */
export interface Truth {
  readonly port: number;
  readonly protocol?: Protocol;
  readonly table: string;
  /** What Cilium does instead, where engines differ. */
  readonly cilium?: string;
}

/** A conformance case: policies and what they leave open. */
export interface ConformanceCase {
  readonly name: string;
  readonly policies: readonly PolicyObject[];
  readonly truths: readonly Truth[];
  readonly changed?: (pod: PodModel) => PodModel;
}

/** `from -> to:port/protocol`, as short as tests need it; TCP where none is named. */
export function expectation(cell: string, verdict: Verdict): Expectation {
  const [, from = '', to = '', port, protocol = 'TCP'] =
    /^(\S+) -> (\S+):(\d+)(?:\/(\w+))?$/.exec(cell) ?? [];
  return { from, to, port: Number(port), protocol: protocol as Protocol, verdict };
}
