import { clusterFacts, type ClusterFacts } from '../../src/aks/facts.ts';
import { facts as defaults } from '../../src/aks/limits.ts';
import type { Parameters } from '../../src/aks/parameters.ts';

/** One range of pods for each family, in the order of the families. */
export function podRanges(p: Parameters): readonly [string, string] {
  return [p.podCidr, defaults['dual-stack-pod-cidr-v6'].value];
}

/** One range of Services for each family, in the same order. */
export const serviceRanges = [
  defaults['default-service-cidr'].value,
  defaults['dual-stack-service-cidr-v6'].value,
] as const;

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
