import { firstOverlap } from '../cidr.ts';
import { notApplicable, verdictOf, type Fault, type Rule } from './rule.ts';

/** Pods, Services and the subnets of the cluster have ranges of their own. */
export const rangesApart: Rule = {
  id: 'ranges-apart',
  group: 'plan',
  title: 'Pods, Services and nodes share addresses',
  happens:
    'The range of the pods, that of the Services and the subnets of the cluster must not overlap. Where two do, one address has two owners, and AKS refuses the cluster.',
  notice:
    'Creation fails with `ServiceCidrOverlapExistingSubnetsCidr` or with another error that names two ranges. Services have `{default-service-cidr}` where you state none.',
  fix: 'Give each its own range, and write the ranges of all clusters and connected networks into one list.',
  sources: ['aks-overlay-concepts', 'azure-cli-issue-20810'],
  bad: { network: { podCidrs: ['10.0.128.0/17'], serviceCidrs: ['10.0.0.0/16'] } },
  good: { network: { podCidrs: ['10.244.0.0/16'], serviceCidrs: ['10.0.0.0/16'] } },
  judge: ({ network, vnet }) => {
    const { podCidrs = [], serviceCidrs = [] } = network ?? {};
    const subnets = vnet?.subnets.map(({ prefix }) => prefix) ?? [];
    if ([podCidrs, serviceCidrs, subnets].filter(({ length }) => length > 0).length < 2) return notApplicable;
    return verdictOf(
      fault('network.serviceCidrs', firstOverlap(serviceCidrs, subnets)) ??
        fault('network.podCidrs', firstOverlap(podCidrs, [...serviceCidrs, ...subnets])),
    );
  },
};

function fault(where: string, pair: readonly [string, string] | undefined): Fault | undefined {
  if (!pair) return undefined;
  const [found, other] = pair;
  return {
    where,
    expected: 'no address of another range of the cluster',
    found: `${found}, which overlaps ${other}`,
    fix: 'Move one of the two.',
  };
}
