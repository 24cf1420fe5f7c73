import { reservedRangeIn } from '../reserved.ts';
import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** Services, pods and the virtual network keep clear of what AKS keeps for itself. */
export const reservedRangesFree: Rule = {
  id: 'reserved-ranges',
  group: 'plan',
  title: 'A range touches one that AKS reserves',
  happens:
    'AKS keeps `{reserved-link-local}`, `{reserved-test-net}`, `{reserved-172-30}` and `{reserved-172-31}` for itself. Pods, Services and the virtual network must not use them, and a larger range that holds one of them counts.',
  notice: 'Creation or update is refused. Since May 2026 AKS also checks the pod range on both.',
  fix: 'Choose private space beside them. The lower half of the private block that holds the last two is clear of both.',
  sources: ['aks-cni-overview', 'aks-release-notes'],
  bad: { network: { podCidrs: ['172.16.0.0/12'] } },
  good: { network: { podCidrs: ['172.16.0.0/13'] } },
  judge: ({ network, vnet }) => {
    const ranges = [
      ...(network?.podCidrs ?? []).map((range) => ({ where: 'network.podCidrs', range })),
      ...(network?.serviceCidrs ?? []).map((range) => ({ where: 'network.serviceCidrs', range })),
      ...(vnet?.prefixes ?? []).map((range) => ({ where: 'vnet.prefixes', range })),
    ];
    if (ranges.length === 0) return notApplicable;
    const taken = ranges.find(({ range }) => reservedRangeIn(range) !== undefined);
    return verdictOf(
      taken && {
        where: taken.where,
        expected: 'no address of a reserved range',
        found: `${taken.range}, which overlaps ${reservedRangeIn(taken.range)}`,
        fix: 'Choose another range.',
      },
    );
  },
};
