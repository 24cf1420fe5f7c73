import { mostNodes, subnetPrefix, usableAddresses } from '../pools.ts';
import { ipamOf, type Scenario } from '../scenario.ts';
import { notApplicable, verdictOf, type Fault, type Rule } from './rule.ts';

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
    const used = usedSubnets(scenario);
    return used.length === 0 ? notApplicable : verdictOf(used.map(faultOf).find(Boolean));
  },
};

/** The node subnets of known size, each with the nodes that its pools may have. */
function usedSubnets({ pools = [], vnet }: Scenario): { name: string; prefix: string; nodes: number }[] {
  const names = [...new Set(pools.flatMap(({ nodeSubnet }) => nodeSubnet ?? []))];
  return names.flatMap((name) => {
    const prefix = subnetPrefix(vnet, name);
    const nodes = pools
      .filter(({ nodeSubnet }) => nodeSubnet === name)
      .reduce((sum, pool) => sum + mostNodes(pool), 0);
    return prefix === undefined ? [] : [{ name, prefix, nodes }];
  });
}

function faultOf({
  name,
  prefix,
  nodes,
}: {
  name: string;
  prefix: string;
  nodes: number;
}): Fault | undefined {
  const room = usableAddresses(prefix);
  if (nodes <= room) return undefined;
  return {
    where: `vnet.subnets.${name}`,
    expected: `${nodes} usable addresses, one a node, surge included`,
    found: `${prefix} with ${room}`,
    fix: 'Take a larger subnet, or fewer nodes.',
  };
}

function example(prefix: number, count: number): Scenario {
  return {
    network: { networkPlugin: 'azure', networkPluginMode: 'overlay' },
    vnet: { prefixes: ['10.240.0.0/16'], subnets: [{ name: 'nodes', prefix: `10.240.0.0/${prefix}` }] },
    pools: [{ name: 'system', count, maxSurge: 1, nodeSubnet: 'nodes' }],
  };
}
