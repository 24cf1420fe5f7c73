import { mostNodes } from '../pools.ts';
import { ipamOf, type Scenario } from '../scenario.ts';
import { notApplicable, type Rule } from './rule.ts';
import { subnetRoom } from './subnet-room.ts';

/** Each node takes one address of its subnet where pods have theirs from elsewhere. */
export const nodeSubnetHoldsNodes: Rule = {
  id: 'node-subnet-holds-nodes',
  group: 'plan',
  title: 'The node subnet is too small for an upgrade',
  happens:
    'Even where pods live elsewhere, each node takes an address of the node subnet, and an upgrade adds nodes before it removes any. Azure keeps {subnet-reserved-addresses} addresses of each subnet.',
  notice: 'The cluster runs well until the first upgrade or until the autoscaler reaches its maximum.',
  fix: 'Count nodes, growth and surge of all pools in the subnet, then leave room for internal load balancers.',
  sources: ['aks-ip-planning', 'aks-overlay-concepts', 'aks-rolling-upgrade'],
  bad: example(28, 11),
  good: example(28, 10),
  judge: (scenario) => {
    const ipam = ipamOf(scenario);
    if (ipam !== 'overlay' && ipam !== 'pod subnet') return notApplicable;
    return subnetRoom(scenario, {
      by: 'nodeSubnet',
      need: mostNodes,
      what: 'for nodes',
      fix: 'Take a larger subnet, or fewer nodes.',
    });
  },
};

function example(prefix: number, count: number): Scenario {
  return {
    network: { networkPlugin: 'azure', networkPluginMode: 'overlay' },
    vnet: { prefixes: ['10.240.0.0/16'], subnets: [{ name: 'nodes', prefix: `10.240.0.0/${prefix}` }] },
    pools: [{ name: 'system', count, maxSurge: 1, nodeSubnet: 'nodes' }],
  };
}
