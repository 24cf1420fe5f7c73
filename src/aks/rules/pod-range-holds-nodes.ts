import { addresses, parseCidr } from '../cidr.ts';
import { sizeFacts as facts, nodesIn, smallestPrefixFor } from '../limits/sizes.ts';
import { mostNodesOf } from '../pools.ts';
import { ipamOf } from '../scenario.ts';
import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** In overlay mode every node takes a block of fixed size, the nodes of an upgrade included. */
export const podRangeHoldsNodes: Rule = {
  id: 'pod-range-holds-nodes',
  group: 'plan',
  title: 'The pod range has no block left for another node',
  happens:
    'In overlay mode each node takes a `{overlay-node-prefix}`, however few pods it runs. AKS counts every node you could have: all pools at the maximum of their autoscaler, and the extra nodes of an upgrade.',
  notice:
    'Creation, scaling or an upgrade fails with `InsufficientSubnetSize` and the name `networkProfile.podCIDR`. The default range holds {nodes-in-default-pod-cidr} nodes.',
  fix: 'Divide the addresses of the range by {overlay-node-addresses}. On a Linux cluster you can widen the range later; lowering the maximum of the autoscaler helps at once.',
  sources: ['aks-overlay-concepts', 'aks-ip-planning', 'aks-pod-cidr-expand', 'aks-construction-issue-701'],
  bad: {
    network: { networkPlugin: 'azure', networkPluginMode: 'overlay', podCidrs: ['10.244.0.0/22'] },
    pools: [{ name: 'system', count: 2, maxCount: 4, maxSurge: 1 }],
  },
  good: {
    network: { networkPlugin: 'azure', networkPluginMode: 'overlay', podCidrs: ['10.244.0.0/22'] },
    pools: [{ name: 'system', count: 2, maxCount: 3, maxSurge: 1 }],
  },
  judge: (scenario) => {
    const range = scenario.network?.podCidrs?.[0];
    const { pools } = scenario;
    if (ipamOf(scenario) !== 'overlay' || range === undefined || !pools) return notApplicable;
    const cidr = parseCidr(range);
    if ('fault' in cidr) return notApplicable;
    const nodes = mostNodesOf(pools);
    const room = Math.floor(nodesIn(cidr.prefix));
    return verdictOf(
      nodes <= room
        ? undefined
        : {
            where: 'network.podCidrs',
            expected: `${nodes * facts['overlay-node-addresses'].value} addresses for ${nodes} nodes, surge included`,
            found: `${range} with ${addresses(cidr.prefix)}, which is room for ${room}`,
            fix: `Take /${smallestPrefixFor(nodes)} or larger.`,
          },
    );
  },
};
