import type { PolicyObject } from '../../src/policies/index.ts';

/** A set of policies with one change, and what was changed. */
export interface Mutant {
  readonly change: string;
  readonly policies: readonly PolicyObject[];
}

/**
 * Every way to make one small mistake in the specs of policies: another label value, another port, the other protocol,
 * another range, a direction left out. The mistakes that people make, not all that are possible.
 */
export function mutants(policies: readonly PolicyObject[]): readonly Mutant[] {
  return policies.flatMap((policy, index) =>
    leaves(policy.spec, []).flatMap(({ path, value }) => {
      const wrong = mistake(path, value);
      if (wrong === undefined) return [];
      const copy = structuredClone(policies) as PolicyObject[];
      put(copy[index]?.spec as Node, path, wrong);
      const change = `${policy.metadata?.name}: ${path.join('.')} ${String(value)} -> ${String(wrong)}`;
      return [{ change, policies: copy }];
    }),
  );
}

type Node = Record<string, unknown>;

interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
}

function leaves(value: unknown, path: readonly string[]): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function mistake(path: readonly string[], value: unknown): unknown {
  if (path.includes('matchLabels')) return `${String(value)}s`;
  if (path.at(-1) === 'port') return typeof value === 'number' ? value + 8000 : String(Number(value) + 8000);
  if (path.at(-1) === 'protocol') return value === 'TCP' ? 'UDP' : 'TCP';
  if (path.at(-1) === 'cidr') return '192.0.2.0/24';
  if (path.includes('policyTypes')) return value === 'Ingress' ? 'Egress' : 'Ingress';
  return undefined;
}

function put(node: Node, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) node[key] = value;
  else put(node[key] as Node, rest, value);
}
