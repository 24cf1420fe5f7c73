import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addresses } from '../../src/aks/cidr.ts';
import { facts } from '../../src/aks/limits.ts';
import { rules } from '../../src/aks/rules/index.ts';
import type { Pool, Scenario } from '../../src/aks/scenario.ts';
import {
  nodesOf,
  sizesOf,
  subnetPrefixFor,
  workingNodesIn,
  type Plan,
  type RangeName,
} from '../../src/aks/sizing.ts';

const kept = facts['subnet-reserved-addresses'].value;
const most = facts['overlay-max-nodes'].value;

const plans = fc.record({
  pools: fc.integer({ min: 1, max: 4 }),
  nodesPerPool: fc.integer({ min: 1, max: 150 }),
  maxSurge: fc.oneof(
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: 1, max: 100 }).map((share): `${number}%` => `${share}%`),
  ),
  maxPods: fc.integer({ min: 10, max: 250 }),
});

function size(plan: Plan, range: RangeName): { needed: number; prefix: number | undefined } {
  const found = sizesOf(plan).find((candidate) => candidate.range === range);
  if (!found) throw new Error(`no size for ${range}`);
  return found;
}

/** The documents' own examples: source ids aks-ip-planning (Node Subnet) and aks-pod-subnet (static block). */
test.each([
  [50, 30, 'the one subnet of Node Subnet', 1581 + kept, 21],
  [60, 30, 'the one subnet of Node Subnet', 1891 + kept, 21],
  [1, 30, 'pod subnet, static block', 2 * 2 * 16 + kept, 25],
  [1, 31, 'pod subnet, static block', 2 * 2 * 16 + kept, 25],
  [1, 32, 'pod subnet, static block', 2 * 3 * 16 + kept, 25],
  [1, 8, 'pod subnet, dynamic', 2 * 16 + kept, 26],
  [1, 9, 'pod subnet, dynamic', 2 * 32 + kept, 25],
  [255, 250, 'pod CIDR of Overlay', 65536, 16],
  [256, 250, 'pod CIDR of Overlay', 257 * 256, 15],
  [246, 250, 'node subnet of Overlay or Pod Subnet', 247 + kept, 24],
  [251, 250, 'node subnet of Overlay or Pod Subnet', 252 + kept, 23],
] as const)('%i nodes and one of surge, %i pods a node: %s needs %i addresses', (...row) => {
  const [nodesPerPool, maxPods, range, needed, prefix] = row;
  expect(size({ pools: 1, nodesPerPool, maxSurge: 1, maxPods }, range)).toMatchObject({ needed, prefix });
});

test('every pool rounds its own surge up, and a mode that ends before the plan has no size', () => {
  expect(nodesOf({ pools: 5, nodesPerPool: 4, maxSurge: '50%', maxPods: 30 })).toBe(30);
  expect(nodesOf({ pools: 2, nodesPerPool: 100, maxSurge: '33%', maxPods: 30 })).toBe(266);
  const large: Plan = { pools: 4, nodesPerPool: 250, maxSurge: '10%', maxPods: 110 };
  expect(size(large, 'pod subnet, dynamic').prefix).toBeUndefined();
  expect(size(large, 'the one subnet of Node Subnet').prefix).toBeUndefined();
  expect(size(large, 'pod CIDR of Overlay').prefix).toBe(13);
  expect(size({ ...large, nodesPerPool: most }, 'pod CIDR of Overlay').prefix).toBeUndefined();
});

test('a prefix is the longest that fits: one bit more is too small', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      for (const { needed, prefix } of sizesOf(plan).filter((row) => row.prefix !== undefined)) {
        expect(addresses(prefix ?? 0)).toBeGreaterThanOrEqual(needed);
        expect(addresses((prefix ?? 0) + 1)).toBeLessThan(needed);
      }
    }),
  );
});

test('a subnet of a stated size is full where the next address no longer fits', () => {
  for (let prefix = 29; prefix >= 12; prefix -= 1) {
    expect(subnetPrefixFor(2 ** (32 - prefix) - kept)).toBe(prefix);
    expect(subnetPrefixFor(2 ** (32 - prefix) - kept + 1)).toBe(prefix - 1);
  }
});

/** The second computation: the rules judge ranges, without this module. */
test.each([
  ['pod-range-holds-nodes', 'pod CIDR of Overlay'],
  ['node-subnet-holds-nodes', 'node subnet of Overlay or Pod Subnet'],
  ['node-subnet-holds-pods', 'the one subnet of Node Subnet'],
  ['pod-subnet-holds-pods', 'pod subnet, static block'],
] as const)('the rule %s takes the %s of every plan and refuses half of it', (id, range) => {
  const rule = rules.find((candidate) => candidate.id === id);
  fc.assert(
    fc.property(plans, (plan) => {
      const { prefix } = size(plan, range);
      fc.pre(prefix !== undefined);
      expect(rule?.judge(scenario(plan, range, prefix ?? 0)).verdict).toBe('holds');
      expect(rule?.judge(scenario(plan, range, (prefix ?? 0) + 1)).verdict).toBe('broken');
    }),
  );
});

test('a pod CIDR runs as many nodes as fit with their surge, and never more than AKS allows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 9, max: 24 }), fc.integer({ min: 1, max: 100 }), (prefix, share) => {
      const nodes = workingNodesIn(prefix, `${share}%`);
      const room = Math.min(2 ** (24 - prefix), most);
      const atOnce = (count: number): number => count + Math.min(count, Math.ceil((count * share) / 100));
      expect(atOnce(nodes)).toBeLessThanOrEqual(room);
      expect(atOnce(nodes + 1)).toBeGreaterThan(room);
    }),
  );
  expect([16, 13].map((prefix) => workingNodesIn(prefix, '10%'))).toEqual([232, 1861]);
});

function scenario(plan: Plan, range: RangeName, prefix: number): Scenario {
  const inOverlay = range === 'pod CIDR of Overlay' || range === 'node subnet of Overlay or Pod Subnet';
  const cidr = `10.0.0.0/${prefix}`;
  const pools = Array.from({ length: plan.pools }, (_, at): Pool => ({
    name: `pool${at}`,
    count: plan.nodesPerPool,
    maxSurge: plan.maxSurge,
    maxPods: plan.maxPods,
    ...(range === 'pod subnet, static block'
      ? { podSubnet: 'a', podIpAllocationMode: 'StaticBlock' as const }
      : { nodeSubnet: 'a' }),
  }));
  return {
    network: {
      networkPlugin: 'azure',
      ...(inOverlay ? { networkPluginMode: 'overlay' as const } : {}),
      ...(range === 'pod CIDR of Overlay' ? { podCidrs: [cidr] } : {}),
    },
    vnet: { prefixes: ['10.0.0.0/8'], subnets: [{ name: 'a', prefix: cidr }] },
    pools,
  };
}
