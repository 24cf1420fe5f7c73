import { facts } from '../limits.ts';
import { ipamOf } from '../scenario.ts';
import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** The pod ranges that somebody chose; Pulumi's SDK always sends the default, which says nothing. */
export function chosenPodRanges(ranges: readonly string[]): readonly string[] {
  return ranges.filter((range) => range !== facts['default-pod-cidr'].value);
}

/** True where Azure CNI takes pod addresses from a subnet and yet somebody chose a pod range. */
export function isPodRangeWithoutOverlay(
  plugin: string | undefined,
  mode: string | undefined,
  ranges: readonly string[],
): boolean {
  return plugin === 'azure' && mode !== 'overlay' && chosenPodRanges(ranges).length > 0;
}

/** A pod range belongs to the modes that hand addresses out of one. */
export const podRangeMode: Rule = {
  id: 'pod-range-mode',
  group: 'create',
  title: 'A pod range where pods take addresses from a subnet',
  happens:
    'With Azure CNI only Overlay has a pod range. In Node Subnet and Pod Subnet, pods take addresses from the virtual network, so a range means that somebody expects another mode.',
  notice:
    '`az` refuses the combination. Other tools send it, and the cluster comes up in a mode that nobody meant, or not at all.',
  fix: 'Add mode `overlay`, or drop the range.',
  sources: ['az-cli-release-notes', 'aks-overlay-howto'],
  bad: { network: { networkPlugin: 'azure', podCidrs: ['10.100.0.0/16'] } },
  good: { network: { networkPlugin: 'azure', networkPluginMode: 'overlay', podCidrs: ['10.100.0.0/16'] } },
  judge: (scenario) => {
    const { network } = scenario;
    if (network?.networkPlugin !== 'azure' || !network.podCidrs?.length) return notApplicable;
    return verdictOf(
      isPodRangeWithoutOverlay(network.networkPlugin, network.networkPluginMode, network.podCidrs)
        ? {
            where: 'network.podCidrs',
            expected: `no range in ${ipamOf(scenario)} mode`,
            found: chosenPodRanges(network.podCidrs).join(', '),
            fix: 'State networkPluginMode overlay, or drop the range.',
          }
        : undefined,
    );
  },
};
