import { facts } from '../../../src/aks/limits.ts';
import { overlay, pods, nodeSubnet, podSubnet, type Case } from './scenarios.ts';

const leastPods = facts['overlay-min-pods-per-node'].value;
const mostPods = facts['overlay-max-pods-per-node'].value;
const mostNodes = facts['overlay-max-nodes'].value;

/** Subnets, nodes and pods. */
export const sizes: readonly Case[] = [
  ['pod-range-holds-nodes', 'an exact fit', pods('10.244.0.0/16', { name: 'a', count: 255 }), 'holds'],
  ['pod-range-holds-nodes', 'one node too many', pods('10.244.0.0/16', { name: 'a', count: 256 }), 'broken'],
  [
    'pod-range-holds-nodes',
    'a surge too many',
    pods('10.244.0.0/16', { name: 'a', count: 255, maxSurge: 2 }),
    'broken',
  ],
  [
    'pod-range-holds-nodes',
    'no surge',
    pods('10.244.0.0/16', { name: 'a', count: 256, maxSurge: 0 }),
    'holds',
  ],
  [
    'pod-range-holds-nodes',
    'a share rounded up',
    pods('10.244.0.0/23', { name: 'a', count: 1, maxSurge: '1%' }),
    'holds',
  ],
  [
    'pod-range-holds-nodes',
    'a share rounded up too far',
    pods('10.244.0.0/21', { name: 'a', count: 6, maxSurge: '34%' }),
    'broken',
  ],
  [
    'pod-range-holds-nodes',
    'the same share of one node less',
    pods('10.244.0.0/21', { name: 'a', count: 6, maxSurge: '33%' }),
    'holds',
  ],
  [
    'pod-range-holds-nodes',
    'a surge beyond the nodes',
    pods('10.244.0.0/23', { name: 'a', count: 1, maxSurge: 9 }),
    'holds',
  ],
  [
    'pod-range-holds-nodes',
    'two pools',
    pods('10.244.0.0/22', { name: 'a', count: 1 }, { name: 'b', count: 2 }),
    'broken',
  ],
  ['pod-range-holds-nodes', 'less than one node', pods('10.244.0.0/25', { name: 'a', count: 1 }), 'broken'],
  [
    'node-subnet-holds-pods',
    'the default of 30 pods, 8 nodes and a surge',
    nodeSubnet('10.240.0.0/24', { count: 8 }),
    'broken',
  ],
  [
    'node-subnet-holds-pods',
    'the default, 7 nodes and a surge',
    nodeSubnet('10.240.0.0/24', { count: 7 }),
    'holds',
  ],
  [
    'node-subnet-holds-pods',
    'no subnet of one’s own',
    { network: { networkPlugin: 'azure' }, pools: [{ name: 'a', count: 9 }] },
    'not applicable',
  ],
  [
    'pod-subnet-holds-pods',
    'one batch a node where nobody states pods',
    podSubnet('10.241.0.0/24', { count: 14 }),
    'holds',
  ],
  ['pod-subnet-holds-pods', 'one node more', podSubnet('10.241.0.0/24', { count: 15 }), 'broken'],
  [
    'pod-subnet-holds-pods',
    'a static block with one of its own',
    podSubnet('10.241.0.0/26', { count: 2, maxPods: 16, podIpAllocationMode: 'StaticBlock' }),
    'broken',
  ],
  [
    'pod-subnet-holds-pods',
    'a static block that fits',
    podSubnet('10.241.0.0/26', { count: 2, maxPods: 15, podIpAllocationMode: 'StaticBlock' }),
    'holds',
  ],
  ['max-pods', 'too few', { pools: [{ name: 'a', count: 9, maxPods: leastPods - 1 }] }, 'broken'],
  ['max-pods', 'the most', { pools: [{ name: 'a', count: 1, maxPods: mostPods }] }, 'holds'],
  ['max-pods', 'one more', { pools: [{ name: 'a', count: 1, maxPods: mostPods + 1 }] }, 'broken'],
  ['max-pods', 'not stated', { pools: [{ name: 'a', count: 1 }] }, 'not applicable'],
  [
    'node-limit',
    'the most in overlay',
    { network: overlay, pools: [{ name: 'a', count: mostNodes }] },
    'holds',
  ],
  [
    'node-limit',
    'one more in overlay',
    { network: overlay, pools: [{ name: 'a', count: 1, maxCount: mostNodes + 1 }] },
    'broken',
  ],
  [
    'node-limit',
    'one more than kubenet takes',
    {
      network: { networkPlugin: 'kubenet' },
      pools: [{ name: 'a', count: facts['kubenet-max-nodes'].value + 1 }],
    },
    'broken',
  ],
  [
    'node-limit',
    'a mode without a limit of its own',
    { network: { networkPlugin: 'azure' }, pools: [{ name: 'a', count: 9 }] },
    'not applicable',
  ],
];
