import { addresses, contains, overlaps, parseCidr } from '../../aks/cidr.ts';
import { sizeFacts as facts, nodesIn, smallestPrefixFor } from '../../aks/limits/sizes.ts';
import { mostNodes, mostNodesOf, usableAddresses } from '../../aks/pools.ts';
import { judgeBy } from '../../aks/rules/rule.ts';
import type { Scenario } from '../../aks/scenario.ts';
import { sizesOf, subnetPrefixFor, type RangeName } from '../../aks/sizing.ts';
import { rangeFields, type Mode, type RangeField } from './draft.ts';
import type { Known, PlannedPool } from './read.ts';
import { headingOf, rules } from './rules.ts';

/** Something wrong or doubtful in a plan. */
export interface PlanFinding {
  readonly severity: 'fault' | 'doubt';
  /** The mistake in a few words. */
  readonly title: string;
  readonly text: string;
  readonly fix: string;
  /** The section that explains it, and the page of its rule where it has one. */
  readonly heading: string;
  readonly rule: string | undefined;
}

/** What one range needs and has; addresses without those that Azure keeps. */
export interface Room {
  readonly label: string;
  readonly range: string | undefined;
  readonly needed: number;
  readonly has: number | undefined;
  /** The longest prefix that would do. */
  readonly prefix: number;
}

export interface Outcome {
  /** Nodes at most, those of an upgrade included. */
  readonly nodes: number;
  readonly findings: readonly PlanFinding[];
  readonly rooms: readonly Room[];
}

/** Judges what is known of a plan by the rules of AKS, and counts what each of its ranges needs. */
export function judgePlan(known: Known): Outcome {
  const rooms = known.pools.length === 0 ? [] : roomsOf(known);
  const byRules = judgeBy(rules, scenarioOf(known)).map(({ rule, fault }): PlanFinding => ({
    severity: 'fault',
    title: rule.title,
    text: `${labelOf(fault.where)}: expected ${fault.expected}, found ${fault.found}.`,
    fix: fault.fix,
    heading: headingOf(rule.id),
    rule: `/rules/${rule.id}/`,
  }));
  const own = [...placeFindings(known.ranges), ...limitFindings(known, rooms)];
  return {
    nodes: mostNodesOf(known.pools),
    findings: [...byRules, ...own, ...batchFindings(rooms, byRules)],
    rooms,
  };
}

function scenarioOf({ mode, pools, ranges }: Known): Scenario {
  const subnets = (['nodes', 'pods'] as const).flatMap((name) =>
    ranges[name] === undefined ? [] : [{ name, prefix: ranges[name] }],
  );
  return {
    network: {
      networkPlugin: 'azure',
      ...(mode === 'overlay' ? { networkPluginMode: 'overlay' as const } : {}),
      ...(ranges.podCidr === undefined ? {} : { podCidrs: [ranges.podCidr] }),
      ...(ranges.services === undefined ? {} : { serviceCidrs: [ranges.services] }),
    },
    vnet: { prefixes: ranges.vnet === undefined ? [] : [ranges.vnet], subnets },
    pools: pools.map((pool) => ({
      ...pool,
      nodeSubnet: 'nodes',
      ...(mode === 'pod-subnet' ? { podSubnet: 'pods' } : {}),
    })),
  };
}

const counted: Readonly<Record<Mode, Readonly<Partial<Record<RangeField, RangeName>>>>> = {
  overlay: { nodes: 'node subnet of Overlay or Pod Subnet', podCidr: 'pod CIDR of Overlay' },
  'pod-subnet': { nodes: 'node subnet of Overlay or Pod Subnet', pods: 'pod subnet, dynamic' },
  'node-subnet': { nodes: 'the one subnet of Node Subnet' },
};

function roomsOf({ mode, pools, ranges }: Known): readonly Room[] {
  return (Object.entries(counted[mode]) as [RangeField, RangeName][]).map(([field, name]) => {
    const range = ranges[field];
    const isSubnet = field !== 'podCidr';
    const needed = pools.reduce((sum, pool) => sum + neededBy(pool, name, isSubnet), 0);
    return {
      label: rangeFields[field].label,
      range,
      needed,
      has: range === undefined ? undefined : isSubnet ? usableAddresses(range) : sizeOf(range),
      prefix: isSubnet ? subnetPrefixFor(needed) : smallestPrefixFor(mostNodesOf(pools)),
    };
  });
}

/** What one pool needs of a range; Azure keeps its own once a subnet, not once a pool. */
function neededBy(pool: PlannedPool, name: RangeName, isSubnet: boolean): number {
  const nodesPerPool = Math.max(pool.count, pool.maxCount ?? 0);
  const plan = { pools: 1, nodesPerPool, maxSurge: pool.maxSurge, maxPods: pool.maxPods };
  const size = sizesOf(plan).find(({ range }) => range === name);
  if (!size) throw new Error(`sizesOf: expected a size for "${name}", found none.`);
  return size.needed - (isSubnet ? facts['subnet-reserved-addresses'].value : 0);
}

function sizeOf(range: string): number {
  const cidr = parseCidr(range);
  if ('fault' in cidr) throw new Error(cidr.fault);
  // A part of a block serves no node.
  return Math.floor(nodesIn(cidr.prefix)) * addresses(facts['overlay-node-prefix'].value);
}

/** Subnets lie in the virtual network, and apart. */
function placeFindings({ vnet, nodes, pods }: Known['ranges']): readonly PlanFinding[] {
  const outside = [
    ['Node subnet', nodes],
    ['Pod subnet', pods],
  ].filter(([, range]) => vnet !== undefined && range !== undefined && !contains(vnet, range));
  const found = outside.map(([label, range]) =>
    own('A subnet lies outside its virtual network', `${label}: expected a part of ${vnet}, found ${range}.`),
  );
  if (nodes !== undefined && pods !== undefined && overlaps(nodes, pods))
    found.push(own('The two subnets overlap', `Pod subnet: expected no address of ${nodes}, found ${pods}.`));
  return found;
}

function limitFindings({ mode, pools }: Known, rooms: readonly Room[]): readonly PlanFinding[] {
  const [most, flat] = [facts['pool-max-nodes'], facts['flat-addresses-plan-page']];
  const large = pools.filter((pool) => mostNodes(pool) > most.value);
  const wide = rooms.filter(({ needed }) => mode !== 'overlay' && needed > flat.value);
  return [
    ...large.map((pool) =>
      own(
        'A pool is too large',
        `${pool.name}: expected at most ${shown(most.value)} nodes, found ${mostNodes(pool)}, surge included.`,
        'Split the pool.',
        '/plan/cidr-planning/#nodes-in-a-pod-cidr',
      ),
    ),
    ...wide.map(({ label, needed }) =>
      own(
        'More addresses than this mode serves',
        `${label}: expected at most ${shown(flat.value)}, found ${shown(needed)}.`,
        'Take Overlay.',
        '/plan/cidr-planning/#worked-examples',
      ),
    ),
  ];
}

/** Nobody says how many batches a node takes at most: the rule counts the least, the need a half batch more. */
function batchFindings(rooms: readonly Room[], broken: readonly PlanFinding[]): readonly PlanFinding[] {
  const short = rooms.find(({ needed, has }) => has !== undefined && needed > has);
  if (!short || broken.some(({ text }) => text.startsWith(short.label))) return [];
  return [
    {
      ...own(
        'Nodes may take one batch more than the subnet has',
        `${short.label}: ${short.needed} addresses if each node keeps half a batch free, found ${short.has}.`,
        `Take /${short.prefix} or larger.`,
        '/plan/cidr-planning/#what-is-uncertain',
      ),
      severity: 'doubt',
    },
  ];
}

function own(
  title: string,
  text: string,
  fix = 'Move one of the two.',
  heading = '/plan/cidr-planning/#what-may-overlap',
): PlanFinding {
  return { severity: 'fault', title, text, fix, heading, rule: undefined };
}

function labelOf(where: string): string {
  const names: Readonly<Record<string, string>> = {
    'network.podCidrs': 'Pod CIDR',
    'network.serviceCidrs': 'Service CIDR',
    'vnet.prefixes': 'Virtual network',
    'vnet.subnets.nodes': 'Node subnet',
    'vnet.subnets.pods': 'Pod subnet',
    pools: 'All pools',
  };
  return names[where] ?? where.replace('pools.', '').replace('.maxPods', ', pods a node');
}

function shown(value: number): string {
  return value.toLocaleString('en-US');
}
