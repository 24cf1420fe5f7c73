import ipaddr from 'ipaddr.js';
import { addresses, contains, overlaps, parseCidr } from '../../aks/cidr.ts';
import { facts, nodesIn } from '../../aks/limits.ts';
import { reservedRangeIn } from '../../aks/reserved.ts';
import { nodesOf, sizesOf, workingNodesIn, type Plan } from '../../aks/sizing.ts';
import { nearest } from '../../commands/nearest.ts';
import type { SizeTable } from './size-table.ts';
import { tunnelOverheadTable } from './tunnel-overhead.ts';

/** The plans that the page on ranges works through. */
export const plans = {
  small: { pools: 1, nodesPerPool: 5, maxSurge: 1, maxPods: 30 },
  medium: { pools: 2, nodesPerPool: 100, maxSurge: '33%', maxPods: 110 },
  large: { pools: 4, nodesPerPool: 250, maxSurge: '10%', maxPods: 110 },
} as const satisfies Record<string, Plan>;

const surgeShown = '10%';
const prefixesShown = [24, 22, 20, 18, 16, 15, 14, 13, 12, 11];

/** The ranges that the documents used which this site corrects, and those of their cluster around it. */
const example = {
  pods: '10.32.0.0/13',
  wider: '10.32.0.0/12',
  nodes: '10.0.0.0/16',
  services: '10.96.0.0/12',
} as const;

const privateRanges = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'];

const tables = {
  'pod-cidrs': podCidrTable,
  small: () => planTable(plans.small),
  medium: () => planTable(plans.medium),
  large: () => planTable(plans.large),
  example: exampleTable,
  'tunnel-overhead': tunnelOverheadTable,
} as const satisfies Record<string, () => SizeTable>;

/** The ids that `<Sizes>` knows. */
export const sizeTableIds = Object.keys(tables);

/** The table of this id; throws with the nearest id where there is none. */
export function sizeTable(id: string): SizeTable {
  const found = Object.hasOwn(tables, id) ? tables[id as keyof typeof tables] : undefined;
  if (found) return found();
  throw new Error(
    `Unknown table of sizes "${id}".${nearest(id, sizeTableIds)} There are ${sizeTableIds.join(', ')}.`,
  );
}

/** What each range of a plan needs, with the calculation beside it. */
function planTable(plan: Plan): SizeTable {
  const { pools, nodesPerPool, maxSurge, maxPods } = plan;
  const spread = pools === 1 ? `${nodesPerPool} nodes` : `${pools} pools of ${nodesPerPool} nodes`;
  return {
    caption: `${spread}, surge ${maxSurge}${pools === 1 ? '' : ' in each'}, ${maxPods} pods a node: at most ${shown(nodesOf(plan))} nodes at once`,
    columns: ['Range', 'Calculation', 'Addresses', 'Take'],
    rows: sizesOf(plan).map(({ range, count, needed, prefix }) => [
      range,
      count,
      shown(needed),
      prefix === undefined ? 'too many for this mode' : `/${prefix}`,
    ]),
  };
}

/** How many nodes a pod CIDR holds, and how many of them can work while others surge. */
function podCidrTable(): SizeTable {
  const most = facts['overlay-max-nodes'].value;
  return {
    caption: 'Nodes by size of the pod CIDR, Overlay',
    columns: ['Pod CIDR', 'Addresses', 'Nodes, surge included', `Nodes that work, surge ${surgeShown}`],
    rows: prefixesShown.map((prefix) => [
      `/${prefix}`,
      shown(addresses(prefix)),
      nodesIn(prefix) > most
        ? `${shown(most)}, the limit (room for ${shown(nodesIn(prefix))})`
        : shown(nodesIn(prefix)),
      shown(workingNodesIn(prefix, surgeShown)),
    ]),
  };
}

/** The sources' range, judged question by question. */
function exampleTable(): SizeTable {
  const { pods, wider, nodes, services } = example;
  const defaultServices = facts['default-service-cidr'].value;
  const managed = facts['managed-vnet-cidr'].value;
  const prefix = prefixOf(pods);
  return {
    caption: `The pod CIDR ${pods}, worked through`,
    columns: ['Question', 'Answer'],
    rows: [
      ['First and last address', `${pods.split('/')[0]} to ${ipaddr.IPv4.broadcastAddressFromCIDR(pods)}`],
      ['Addresses', shown(addresses(prefix))],
      ['Nodes, surge included', shown(nodesIn(prefix))],
      [`Nodes that work, surge ${surgeShown}`, shown(workingNodesIn(prefix, surgeShown))],
      ['Private?', yes(privateRanges.some((range) => contains(range, pods)))],
      ['Touches a reserved range?', reservedRangeIn(pods) ?? 'no'],
      [`Touches their nodes, ${nodes}?`, yes(overlaps(pods, nodes))],
      [`Touches the default Services, ${defaultServices}?`, yes(overlaps(pods, defaultServices))],
      [`Touches the network that AKS makes, ${managed}?`, yes(overlaps(pods, managed))],
      ['Next larger range that contains it', `${wider}, room for ${shown(nodesIn(prefixOf(wider)))} nodes`],
      [
        `Their Services, ${services}: small enough?`,
        yes(prefixOf(services) > facts['service-cidr-limit'].value),
      ],
    ],
  };
}

function prefixOf(range: string): number {
  const cidr = parseCidr(range);
  if ('fault' in cidr) throw new Error(cidr.fault);
  return cidr.prefix;
}

function yes(is: boolean): string {
  return is ? 'yes' : 'no';
}

function shown(value: number): string {
  return value.toLocaleString('en-US');
}
