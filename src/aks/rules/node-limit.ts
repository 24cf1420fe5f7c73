import { sizeFacts as facts } from '../limits/sizes.ts';
import { ipamOf, type Scenario } from '../scenario.ts';
import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** The nodes of a cluster stay within what its mode and its policy engine take. */
export const nodeLimit: Rule = {
  id: 'node-limit',
  group: 'plan',
  title: 'More nodes than the mode or the policy engine takes',
  happens:
    'Overlay goes up to {overlay-max-nodes} nodes, kubenet to {kubenet-max-nodes}. Azure Network Policy Manager is supported up to {npm-max-nodes} nodes, whatever the mode.',
  notice:
    'A kubenet cluster stops growing when its route table is full. Network Policy Manager runs out of memory.',
  fix: 'Move to Overlay for the first limit, and to the Cilium dataplane for the second.',
  sources: ['aks-overlay-concepts', 'aks-kubenet', 'aks-network-policies'],
  bad: {
    network: { networkPlugin: 'azure', networkPolicy: 'azure' },
    pools: [{ name: 'system', count: facts['npm-max-nodes'].value + 1 }],
  },
  good: {
    network: { networkPlugin: 'azure', networkPolicy: 'azure' },
    pools: [{ name: 'system', count: facts['npm-max-nodes'].value }],
  },
  judge: (scenario) => {
    const limit = limitOf(scenario);
    if (!limit || !scenario.pools) return notApplicable;
    const nodes = scenario.pools.reduce((sum, { count, maxCount = 0 }) => sum + Math.max(count, maxCount), 0);
    return verdictOf(
      nodes <= limit.nodes
        ? undefined
        : {
            where: 'pools',
            expected: `at most ${limit.nodes} nodes with ${limit.of}`,
            found: String(nodes),
            fix: 'Use fewer nodes, or move to Overlay with the Cilium dataplane.',
          },
    );
  },
};

function limitOf(scenario: Scenario): { nodes: number; of: string } | undefined {
  if (scenario.network?.networkPolicy === 'azure')
    return { nodes: facts['npm-max-nodes'].value, of: 'Network Policy Manager' };
  const ipam = ipamOf(scenario);
  if (ipam === 'overlay') return { nodes: facts['overlay-max-nodes'].value, of: 'Overlay' };
  if (ipam === 'kubenet') return { nodes: facts['kubenet-max-nodes'].value, of: 'kubenet' };
  return undefined;
}
