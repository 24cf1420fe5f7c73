import { sizeFacts as facts } from '../../aks/limits/sizes.ts';

/** Modes that the planner knows, as readers write them. */
export const modes = {
  overlay: 'Overlay',
  'pod-subnet': 'Pod Subnet, dynamic',
  'node-subnet': 'Node Subnet',
} as const;
export type Mode = keyof typeof modes;

/** Ranges by the modes that have them; where AKS fills in an empty one, `initial` is what it takes. */
export const rangeFields = {
  vnet: { label: 'Virtual network', modes: ['overlay', 'pod-subnet', 'node-subnet'], initial: undefined },
  nodes: { label: 'Node subnet', modes: ['overlay', 'pod-subnet', 'node-subnet'], initial: undefined },
  podCidr: { label: 'Pod CIDR', modes: ['overlay'], initial: facts['default-pod-cidr'].value },
  pods: { label: 'Pod subnet', modes: ['pod-subnet'], initial: undefined },
  services: {
    label: 'Service CIDR',
    modes: ['overlay', 'pod-subnet', 'node-subnet'],
    initial: facts['default-service-cidr'].value,
  },
} as const satisfies Record<
  string,
  { readonly label: string; readonly modes: readonly Mode[]; readonly initial: string | undefined }
>;
export type RangeField = keyof typeof rangeFields;

/** What a reader states of each node pool. */
export const poolFields = {
  nodes: 'Nodes',
  most: 'Autoscaler maximum',
  surge: 'Max surge',
  pods: 'Pods a node',
} as const;
export type PoolField = keyof typeof poolFields;

/** A plan as somebody types it: every value is text, and may be missing or wrong. */
export interface Draft {
  readonly mode: Mode;
  readonly pools: readonly Readonly<Record<PoolField, string>>[];
  readonly ranges: Readonly<Record<RangeField, string>>;
}

/** The most pools that a plan may have; a cluster takes more, a form does not. */
export const mostPools = 10;

/** Ranges that a mode has, in the order of the form. */
export function rangesOf(mode: Mode): readonly RangeField[] {
  return (Object.keys(rangeFields) as RangeField[]).filter((name) =>
    (rangeFields[name].modes as readonly Mode[]).includes(mode),
  );
}

/** A draft with nothing in it but a mode. */
export function emptyDraft(mode: Mode = 'overlay'): Draft {
  return {
    mode,
    pools: [{ nodes: '', most: '', surge: '', pods: '' }],
    ranges: { vnet: '', nodes: '', podCidr: '', pods: '', services: '' },
  };
}

/** True where nobody has typed anything. */
export function isEmpty({ pools, ranges }: Draft): boolean {
  return [...pools.flatMap((pool) => Object.values(pool)), ...Object.values(ranges)].every(
    (value) => value.trim() === '',
  );
}
