import { clusterFacts, type ClusterFacts } from '../../src/aks/facts.ts';
import type { Parameters } from '../../src/aks/parameters.ts';
import { defaultPodCidrV6, defaultServiceCidr, defaultServiceCidrV6 } from '../../src/aks/reserved.ts';

/** One range of pods for each family, in the order of the families. */
export function podRanges(p: Parameters): readonly [string, string] {
  return [p.podCidr, defaultPodCidrV6];
}

/** One range of Services for each family, in the same order. */
export const serviceRanges = [defaultServiceCidr, defaultServiceCidrV6] as const;

/** What every face of this task must amount to. */
export function facts(p: Parameters): ClusterFacts {
  return clusterFacts(p, {
    networkPlugin: 'azure',
    networkPluginMode: 'overlay',
    networkDataplane: 'azure',
    podCidr: p.podCidr,
    ipFamilies: ['IPv4', 'IPv6'],
    podCidrs: podRanges(p),
    serviceCidrs: serviceRanges,
  });
}
