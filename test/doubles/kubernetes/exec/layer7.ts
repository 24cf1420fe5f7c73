import type { PolicyObject } from '../../../../src/policies/index.ts';
import { isRecord } from '../objects.ts';

/** What is asked of rules that the evaluator of layers 3 and 4 does not judge. */
export interface Asked {
  /** Whether the rules on a port (`dns`, `http`) let the question or request through. */
  readonly passes: (rules: Readonly<Record<string, unknown>>) => boolean;
  /** The outside host that a connection goes to, which `toFQDNs` may name. */
  readonly host?: { readonly name: string; readonly address: string };
}

/**
 * Cilium's policies as they stand for one question, in terms that src/policies can judge: a port whose rules refuse
 * it is left out, and `toFQDNs` is the address of the host where it names the host, as Cilium makes a CIDR rule of it
 * (source ids cilium-layer3 and cilium-layer7). A section that loses its last entry still denies.
 */
export function policiesFor(policies: readonly PolicyObject[], asked: Asked): PolicyObject[] {
  const settle = (entry: unknown): unknown[] => settledEntry(entry, asked);
  return policies.map((policy) => {
    const { spec, specs } = policy as { spec?: unknown; specs?: unknown[] };
    return {
      ...policy,
      ...(spec === undefined ? {} : { spec: settledSpec(spec, settle) }),
      ...(specs === undefined ? {} : { specs: specs.map((one) => settledSpec(one, settle)) }),
    } as PolicyObject;
  });
}

function settledSpec(spec: unknown, settle: (entry: unknown) => unknown[]): unknown {
  if (!isRecord(spec) || !('endpointSelector' in spec)) return spec;
  const sections = ['ingress', 'egress'].filter((name) => Array.isArray(spec[name]));
  const settled = sections.map((name) => {
    const entries = (spec[name] as unknown[]).flatMap(settle);
    return [name, entries.length > 0 ? entries : [{}]];
  });
  return { ...spec, ...Object.fromEntries(settled) };
}

function settledEntry(entry: unknown, { passes, host }: Asked): unknown[] {
  if (!isRecord(entry)) return [entry];
  const { toFQDNs, toPorts, ...rest } = entry;
  if (Array.isArray(toFQDNs) && !(host && toFQDNs.some((one) => names(one, host.name)))) return [];
  const peers = Array.isArray(toFQDNs) ? { toCIDR: [`${host?.address}/32`] } : {};
  if (!Array.isArray(toPorts)) return [{ ...rest, ...peers }];
  const open = toPorts.filter(
    (ports) => !isRecord(ports) || !isRecord(ports['rules']) || passes(ports['rules']),
  );
  if (open.length === 0) return [];
  return [{ ...rest, ...peers, toPorts: open.map((ports) => ({ ...ports, rules: undefined })) }];
}

/** The `passes` of a DNS question; other rules do not concern it. */
export function asksFor(name: string): Asked['passes'] {
  return ({ dns }) => !Array.isArray(dns) || dns.length === 0 || dns.some((one) => names(one, name));
}

/** The `passes` of an HTTP request: one rule must match in all that it states, each part as a whole. */
export function sends(method: string, path: string): Asked['passes'] {
  const matches = (rule: unknown): boolean =>
    isRecord(rule) && whole(rule['method'], method) && whole(rule['path'], path);
  return ({ http }) => !Array.isArray(http) || http.length === 0 || http.some(matches);
}

function whole(pattern: unknown, text: string): boolean {
  return typeof pattern !== 'string' || pattern === '' || new RegExp(`^(?:${pattern})$`).test(text);
}

/** `*` alone is every name; elsewhere it stays between two dots. `**.` is left to Cilium 1.19, which AKS may not run. */
function names(rule: unknown, name: string): boolean {
  if (!isRecord(rule)) return false;
  const { matchName, matchPattern } = rule;
  if (typeof matchName === 'string') return matchName.toLowerCase() === name;
  if (typeof matchPattern !== 'string') return false;
  if (matchPattern.includes('**')) throw new Error('layer7.ts: the double does not know the pattern **');
  if (matchPattern === '*') return true;
  const expression = matchPattern.toLowerCase().replaceAll('.', '[.]').replaceAll('*', '[-a-z0-9_]*');
  return new RegExp(`^${expression}$`).test(name);
}
