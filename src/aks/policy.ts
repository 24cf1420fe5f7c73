/** Labels that select pods; an empty one selects all. */
export interface Selector {
  readonly matchLabels?: Readonly<Record<string, string>>;
}

/** Someone whom a Kubernetes NetworkPolicy names. */
export interface Peer {
  readonly ipBlock?: { readonly cidr: string };
  readonly podSelector?: Selector;
  readonly namespaceSelector?: Selector;
}

/** A port of either kind of policy. */
export interface PolicyPort {
  readonly port?: number | string;
  readonly endPort?: number;
  readonly protocol?: string;
}

/** One rule of a policy: the fields of Kubernetes and those of Cilium that the rules of this site read. */
export interface PolicyRule {
  readonly from?: readonly Peer[];
  readonly to?: readonly Peer[];
  readonly ports?: readonly PolicyPort[];
  readonly fromEndpoints?: readonly Selector[];
  readonly toEndpoints?: readonly Selector[];
  readonly fromEntities?: readonly string[];
  readonly toEntities?: readonly string[];
  readonly fromCIDR?: readonly string[];
  readonly toCIDR?: readonly string[];
  readonly fromCIDRSet?: readonly { readonly cidr?: string }[];
  readonly toCIDRSet?: readonly { readonly cidr?: string }[];
  readonly toFQDNs?: readonly { readonly matchName?: string; readonly matchPattern?: string }[];
  readonly toPorts?: readonly {
    readonly ports?: readonly PolicyPort[];
    readonly rules?: Readonly<Partial<Record<'dns' | 'http' | 'kafka', readonly unknown[]>>>;
  }[];
}

/** A network policy as a plain object, without apiVersion. */
export interface Policy {
  readonly kind: 'NetworkPolicy' | 'CiliumNetworkPolicy' | 'CiliumClusterwideNetworkPolicy';
  readonly name: string;
  readonly namespace?: string;
  readonly spec: {
    readonly podSelector?: Selector;
    readonly endpointSelector?: Selector;
    readonly policyTypes?: readonly ('Ingress' | 'Egress')[];
    readonly ingress?: readonly PolicyRule[];
    readonly egress?: readonly PolicyRule[];
  };
}

/** The rules of a policy for traffic that leaves pods; undefined where the policy leaves that traffic alone. */
export function egressRules({ kind, spec }: Policy): readonly PolicyRule[] | undefined {
  if (kind !== 'NetworkPolicy' || !spec.policyTypes) return spec.egress;
  return spec.policyTypes.includes('Egress') ? (spec.egress ?? []) : undefined;
}

/** The rules of a policy for traffic that reaches pods; undefined where the policy leaves that traffic alone. */
export function ingressRules({ kind, spec }: Policy): readonly PolicyRule[] | undefined {
  if (kind !== 'NetworkPolicy') return spec.ingress;
  return (spec.policyTypes ?? ['Ingress']).includes('Ingress') ? (spec.ingress ?? []) : undefined;
}

/** Every rule of a policy, whichever the direction. */
export function allRules(policy: Policy): readonly PolicyRule[] {
  return [...(ingressRules(policy) ?? []), ...(egressRules(policy) ?? [])];
}

/** The labels by which a policy chooses its pods; none choose all. */
export function chosenLabels({ spec }: Policy): Readonly<Record<string, string>> {
  return (spec.podSelector ?? spec.endpointSelector)?.matchLabels ?? {};
}

/** The ports of a rule; empty where it names none, which means every port. */
export function portsOf({ ports, toPorts }: PolicyRule): readonly PolicyPort[] {
  return [...(ports ?? []), ...(toPorts ?? []).flatMap((group) => group.ports ?? [])];
}

/** The address ranges that a rule names. */
export function rangesOf({ from, to, fromCIDR, toCIDR, ...rule }: PolicyRule): readonly string[] {
  const blocks = [...(from ?? []), ...(to ?? [])].flatMap(({ ipBlock }) => ipBlock?.cidr ?? []);
  const sets = [...(rule.fromCIDRSet ?? []), ...(rule.toCIDRSet ?? [])].flatMap(({ cidr }) => cidr ?? []);
  return [...blocks, ...(fromCIDR ?? []), ...(toCIDR ?? []), ...sets];
}

/** True where a rule names pods or nodes by what they are: by labels or as an entity. */
export function namesWorkloads(rule: PolicyRule): boolean {
  const peers = [...(rule.from ?? []), ...(rule.to ?? [])];
  const byLabel = peers.some(({ podSelector, namespaceSelector }) => podSelector ?? namespaceSelector);
  const named = [rule.fromEndpoints, rule.toEndpoints, rule.fromEntities, rule.toEntities];
  return byLabel || named.some((list) => (list?.length ?? 0) > 0);
}

/** True where a rule names nobody, which means everybody. */
export function isForEverybody(rule: PolicyRule): boolean {
  return !namesWorkloads(rule) && rangesOf(rule).length === 0 && !rule.toFQDNs?.length;
}
