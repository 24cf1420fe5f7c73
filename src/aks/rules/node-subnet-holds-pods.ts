import { sizeFacts as facts } from '../limits/sizes.ts';
import { mostNodes } from '../pools.ts';
import { ipamOf, type Pool, type Scenario } from '../scenario.ts';
import { notApplicable, type Rule } from './rule.ts';
import { subnetRoom } from './subnet-room.ts';

/** In Node Subnet mode every node takes addresses for all the pods it may ever run. */
export const nodeSubnetHoldsPods: Rule = {
  id: 'node-subnet-holds-pods',
  group: 'plan',
  title: 'Node Subnet reserves more addresses than the subnet has',
  happens:
    'In Node Subnet mode each node takes one address for itself and one for every pod it may run, when it starts. The nodes of an upgrade do the same.',
  notice:
    'An upgrade or a scale operation fails with “Pre-allocated IPs … exceeds IPs available … in Subnet”. The default is {node-subnet-default-max-pods} pods a node.',
  fix: 'Plan (nodes + surge) × (1 + pods per node) addresses and {subnet-reserved-addresses} for Azure, or use Overlay.',
  sources: ['aks-ip-planning', 'aks-legacy-cni', 'aks-overlay-concepts', 'aks-issue-1795'],
  bad: example('10.240.0.0/24', 8),
  good: example('10.240.0.0/24', 7),
  judge: (scenario) =>
    ipamOf(scenario) === 'node subnet'
      ? subnetRoom(scenario, {
          by: 'nodeSubnet',
          need,
          what: 'for nodes and pods',
          fix: 'Take a larger subnet, fewer pods a node, or Overlay.',
        })
      : notApplicable,
};

function need(pool: Pool): number {
  return mostNodes(pool) * (1 + (pool.maxPods ?? facts['node-subnet-default-max-pods'].value));
}

function example(prefix: string, count: number): Scenario {
  return {
    network: { networkPlugin: 'azure' },
    vnet: { prefixes: ['10.240.0.0/16'], subnets: [{ name: 'nodes', prefix }] },
    pools: [{ name: 'system', count, maxPods: 30, nodeSubnet: 'nodes' }],
  };
}
