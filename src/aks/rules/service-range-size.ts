import ipaddr from 'ipaddr.js';
import { sizeFacts as facts } from '../limits/sizes.ts';
import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** The shortest prefix that AKS takes for Services of this family. IPv6: source id aks-overlay-howto. */
export function shortestServicePrefix(range: string): number {
  return range.includes(':') ? facts['service-cidr-limit-ipv6'].value : facts['service-cidr-limit'].value + 1;
}

/** True where AKS refuses a range of Services because it is too large. */
export function isServiceRangeTooLarge(range: string): boolean {
  return ipaddr.parseCIDR(range)[1] < shortestServicePrefix(range);
}

/** The range of the Services has a size that AKS takes. */
export const serviceRangeSize: Rule = {
  id: 'service-range-size',
  group: 'plan',
  title: 'The service range is too large',
  happens:
    'The IPv4 range of the Services must be smaller than `{service-cidr-limit}`; an IPv6 one no larger than `{service-cidr-limit-ipv6}`.',
  notice: 'Creation fails. Examples with the range that upstream tools use by default meet this first.',
  fix: 'Half of that is enough for most. From Kubernetes {k8s-min-service-cidr-resource} you can add a range later with a `ServiceCIDR` object.',
  sources: ['aks-overlay-concepts', 'aks-overlay-howto'],
  bad: { network: { serviceCidrs: [`10.96.0.0/${facts['service-cidr-limit'].value}`] } },
  good: { network: { serviceCidrs: [`10.96.0.0/${facts['service-cidr-limit'].value + 1}`] } },
  judge: ({ network }) => {
    if (!network?.serviceCidrs?.length) return notApplicable;
    const found = network.serviceCidrs.find(isServiceRangeTooLarge);
    return verdictOf(
      found === undefined
        ? undefined
        : {
            where: 'network.serviceCidrs',
            expected: `/${shortestServicePrefix(found)} or smaller`,
            found,
            fix: 'Take a part of this range.',
          },
    );
  },
};
