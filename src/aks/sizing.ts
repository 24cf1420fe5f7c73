import { addresses } from './cidr.ts';
import { sizeFacts as facts, nodesIn, smallestPrefixFor } from './limits/sizes.ts';
import { mostNodesOf } from './pools.ts';

/** A cluster of equal node pools, as somebody wants to run it at its largest. */
export interface Plan {
  readonly pools: number;
  readonly nodesPerPool: number;
  /** Extra nodes of an upgrade, for each pool: a number, or a share such as `33%`. */
  readonly maxSurge: number | `${number}%`;
  readonly maxPods: number;
}

/** One range of a plan: how many addresses it needs, how that was counted, and the longest prefix that holds them. */
export interface Size {
  readonly range: RangeName;
  readonly needed: number;
  readonly count: string;
  /** Undefined where the mode does not serve so many addresses. */
  readonly prefix: number | undefined;
}

export type RangeName =
  | 'node subnet of Overlay or Pod Subnet'
  | 'pod CIDR of Overlay'
  | 'pod subnet, dynamic'
  | 'pod subnet, static block'
  | 'the one subnet of Node Subnet';

/** Nodes that a plan may have at once, those of an upgrade included. */
export function nodesOf({ pools, nodesPerPool, maxSurge }: Plan): number {
  return mostNodesOf(
    Array.from({ length: pools }, (_, at) => ({ name: `pool${at}`, count: nodesPerPool, maxSurge })),
  );
}

/** What each range of a plan needs, in every mode with an address for a pod. */
export function sizesOf(plan: Plan): readonly Size[] {
  const nodes = nodesOf(plan);
  const { maxPods } = plan;
  const flat = facts['flat-addresses-plan-page'].value;
  const dynamic = batched(maxPods + facts['pod-subnet-batch'].value / 2);
  const fixed = batched(maxPods + 1);
  return [
    subnet('node subnet of Overlay or Pod Subnet', nodes, `${nodes}`),
    overlay(nodes),
    limited(subnet('pod subnet, dynamic', nodes * dynamic, `${nodes} × ${dynamic}`), nodes * dynamic <= flat),
    subnet('pod subnet, static block', nodes * fixed, `${nodes} × ${fixed}`),
    limited(
      subnet('the one subnet of Node Subnet', nodes * (1 + maxPods), `${nodes} × (1 + ${maxPods})`),
      nodes * (1 + maxPods) <= flat,
    ),
  ];
}

/** The longest prefix of an Azure subnet with room for so many addresses, beside those that Azure keeps. */
export function subnetPrefixFor(needed: number): number {
  return 32 - Math.ceil(Math.log2(needed + facts['subnet-reserved-addresses'].value));
}

/** The most nodes of one pool that still leave room for the surge of an upgrade, in a pod CIDR of this prefix length. */
export function workingNodesIn(podPrefix: number, maxSurge: Plan['maxSurge']): number {
  const room = Math.min(Math.floor(nodesIn(podPrefix)), facts['overlay-max-nodes'].value);
  const fits = (nodesPerPool: number): boolean =>
    nodesOf({ pools: 1, nodesPerPool, maxSurge, maxPods: 1 }) <= room;
  let nodes = room;
  while (nodes > 0 && !fits(nodes)) nodes -= 1;
  return nodes;
}

function overlay(nodes: number): Size {
  const block = addresses(facts['overlay-node-prefix'].value);
  const size: Size = {
    range: 'pod CIDR of Overlay',
    needed: nodes * block,
    count: `${nodes} × ${block}`,
    prefix: smallestPrefixFor(nodes),
  };
  return limited(size, nodes <= facts['overlay-max-nodes'].value);
}

function subnet(range: RangeName, used: number, count: string): Size {
  const kept = facts['subnet-reserved-addresses'].value;
  return { range, needed: used + kept, count: `${count} + ${kept}`, prefix: subnetPrefixFor(used) };
}

function limited(size: Size, serves: boolean): Size {
  return serves ? size : { ...size, prefix: undefined };
}

/** Addresses in whole batches; a block of a static allocation has the size of a batch. Source id aks-pod-subnet. */
function batched(wanted: number): number {
  const batch = facts['pod-subnet-batch'].value;
  return batch * Math.ceil(wanted / batch);
}
