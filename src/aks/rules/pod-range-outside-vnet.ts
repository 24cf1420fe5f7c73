import { firstOverlap } from '../cidr.ts';
import { ipamOf } from '../scenario.ts';
import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** Pods of an overlay keep clear of the whole virtual network, whoever made it. */
export const podRangeOutsideVnet: Rule = {
  id: 'pod-range-outside-vnet',
  group: 'plan',
  title: 'The pod range lies inside the virtual network',
  happens:
    'In overlay mode, an address of the pod range means a pod. A machine in the virtual network with such an address becomes unreachable from pods. Without a subnet of your own, AKS makes a network too: an error of its API names `{managed-vnet-cidr}`.',
  notice:
    'AKS compares the pod range with the subnets it knows, so it can accept a range that collides with a later subnet. Microsoft’s page on updates rules out any overlap with the virtual network.',
  fix: 'Choose a pod range outside every range of the virtual network, of its peers and of what is connected to it.',
  sources: ['aks-overlay-concepts', 'aks-update-cni', 'azure-docs-pr-92330', 'aks-release-notes'],
  bad: {
    network: { networkPlugin: 'azure', networkPluginMode: 'overlay', podCidrs: ['10.230.0.0/16'] },
    vnet: { prefixes: ['10.224.0.0/12'], subnets: [] },
  },
  good: {
    network: { networkPlugin: 'azure', networkPluginMode: 'overlay', podCidrs: ['10.244.0.0/16'] },
    vnet: { prefixes: ['10.224.0.0/12'], subnets: [] },
  },
  judge: (scenario) => {
    const { network, vnet } = scenario;
    if (ipamOf(scenario) !== 'overlay' || !network?.podCidrs?.length || !vnet) return notApplicable;
    const pair = firstOverlap(network.podCidrs, vnet.prefixes);
    return verdictOf(
      pair && {
        where: 'network.podCidrs',
        expected: `a range outside the virtual network (${vnet.prefixes.join(', ')})`,
        found: pair[0],
        fix: 'Choose a pod range that no connected network uses.',
      },
    );
  },
};
