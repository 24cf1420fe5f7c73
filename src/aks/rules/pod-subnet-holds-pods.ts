import { sizeFacts as facts } from '../limits/sizes.ts';
import { mostNodes } from '../pools.ts';
import { ipamOf, type Pool, type Scenario } from '../scenario.ts';
import { notApplicable, type Rule } from './rule.ts';
import { subnetRoom } from './subnet-room.ts';

/** Nodes take addresses of a pod subnet in batches or blocks. */
export const podSubnetHoldsPods: Rule = {
  id: 'pod-subnet-holds-pods',
  group: 'plan',
  title: 'The pod subnet runs out before the nodes are full',
  happens:
    'Each node takes {pod-subnet-batch} addresses of the pod subnet when it starts and more as it fills. With static blocks it takes all it may need at once, one of them for itself.',
  notice: 'New pods wait for an address, although nodes have processors and memory to spare.',
  fix: 'Plan whole batches for all nodes, surge included. Several pools and clusters may share a pod subnet: add them up.',
  sources: ['aks-pod-subnet', 'aks-pod-subnet-static-block', 'aks-ip-planning'],
  bad: example('10.241.0.0/25', 7),
  good: example('10.241.0.0/25', 6),
  judge: (scenario) =>
    ipamOf(scenario) === 'pod subnet'
      ? subnetRoom(scenario, {
          by: 'podSubnet',
          need,
          what: `in batches of ${facts['pod-subnet-batch'].value}`,
          fix: 'Take a larger pod subnet, or fewer pods a node.',
        })
      : notApplicable,
};

/** Where nobody states the pods per node, one batch a node is the least: the documents disagree on the default. */
function need(pool: Pool): number {
  const batch = facts['pod-subnet-batch'].value;
  const own = pool.podIpAllocationMode === 'StaticBlock' ? 1 : 0;
  return mostNodes(pool) * batch * Math.ceil(((pool.maxPods ?? 1) + own) / batch);
}

function example(prefix: string, count: number): Scenario {
  return {
    network: { networkPlugin: 'azure' },
    vnet: { prefixes: ['10.240.0.0/15'], subnets: [{ name: 'pods', prefix }] },
    pools: [{ name: 'system', count, maxPods: 16, podSubnet: 'pods' }],
  };
}
