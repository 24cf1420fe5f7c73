import type { Direction } from './model.ts';
import type { Selector } from './selector.ts';

/** The parts of a Cilium rule (`spec`, or one of `specs`) that this room reads. */
export interface CiliumRule {
  readonly endpointSelector?: Selector;
  readonly nodeSelector?: Selector;
  readonly ingress?: readonly RuleEntry[];
  readonly ingressDeny?: readonly RuleEntry[];
  readonly egress?: readonly RuleEntry[];
  readonly egressDeny?: readonly RuleEntry[];
  readonly enableDefaultDeny?: { readonly ingress?: boolean; readonly egress?: boolean };
}

/** One address range with exceptions, or a group of ranges that lives in an object of its own. */
export interface RangeEntry {
  readonly cidr?: string;
  readonly except?: readonly string[];
  readonly cidrGroupRef?: string;
  readonly cidrGroupSelector?: Selector;
}

/** One entry of `toPorts`. */
export interface PortsEntry {
  readonly ports?: readonly PortEntry[];
  readonly rules?: ContentRules;
  readonly serverNames?: readonly string[];
  readonly terminatingTLS?: unknown;
  readonly originatingTLS?: unknown;
  readonly listener?: { readonly name: string };
}

/** Rules about content, of one protocol. */
export interface ContentRules {
  readonly http?: readonly { readonly path?: string; readonly method?: string }[];
  readonly kafka?: readonly unknown[];
  readonly dns?: readonly unknown[];
  readonly l7proto?: string;
  readonly l7?: readonly unknown[];
}

/** One port of an entry; `port` is a number in text or a name, `0` any port. */
export interface PortEntry {
  readonly port?: string;
  readonly endPort?: number;
  readonly protocol?: string;
}

/** One entry of a section, with the fields of both directions. */
export interface RuleEntry {
  readonly fromEndpoints?: readonly Selector[];
  readonly fromEntities?: readonly string[];
  readonly fromCIDR?: readonly string[];
  readonly fromCIDRSet?: readonly RangeEntry[];
  readonly fromNodes?: readonly Selector[];
  readonly fromGroups?: readonly unknown[];
  readonly fromRequires?: readonly unknown[];
  readonly toEndpoints?: readonly Selector[];
  readonly toEntities?: readonly string[];
  readonly toCIDR?: readonly string[];
  readonly toCIDRSet?: readonly RangeEntry[];
  readonly toNodes?: readonly Selector[];
  readonly toGroups?: readonly unknown[];
  readonly toRequires?: readonly unknown[];
  readonly toServices?: readonly unknown[];
  readonly toFQDNs?: readonly { readonly matchName?: string; readonly matchPattern?: string }[];
  readonly toPorts?: readonly PortsEntry[];
  readonly icmps?: readonly unknown[];
  readonly authentication?: { readonly mode: string };
}

/** The peers of an entry, whichever direction it is written for; absent members stay absent. */
export interface Peers {
  readonly endpoints?: readonly Selector[] | undefined;
  readonly entities?: readonly string[] | undefined;
  readonly cidr?: readonly string[] | undefined;
  readonly cidrSet?: readonly RangeEntry[] | undefined;
  readonly nodes?: readonly Selector[] | undefined;
  readonly groups?: readonly unknown[] | undefined;
  readonly services?: readonly unknown[] | undefined;
  readonly names?: readonly unknown[] | undefined;
}

/** The peers of an entry by the direction of its section. */
export function peersOf(entry: RuleEntry, direction: Direction): Peers {
  if (direction === 'ingress') {
    return {
      endpoints: entry.fromEndpoints,
      entities: entry.fromEntities,
      cidr: entry.fromCIDR,
      cidrSet: entry.fromCIDRSet,
      nodes: entry.fromNodes,
      groups: entry.fromGroups,
    };
  }
  return {
    endpoints: entry.toEndpoints,
    entities: entry.toEntities,
    cidr: entry.toCIDR,
    cidrSet: entry.toCIDRSet,
    nodes: entry.toNodes,
    groups: entry.toGroups,
    services: entry.toServices,
    names: entry.toFQDNs,
  };
}

/** The name of a member as the manifest spells it: `fromEndpoints`, `toFQDNs`. */
export function fieldOf(member: keyof Peers, direction: Direction): string {
  const names = {
    endpoints: 'Endpoints',
    entities: 'Entities',
    cidr: 'CIDR',
    cidrSet: 'CIDRSet',
    nodes: 'Nodes',
    groups: 'Groups',
    services: 'Services',
    names: 'FQDNs',
  } satisfies Record<keyof Peers, string>;
  return `${direction === 'ingress' ? 'from' : 'to'}${names[member]}`;
}
