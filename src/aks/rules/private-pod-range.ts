import { contains } from '../cidr.ts';
import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** RFC 1918 and RFC 6598. */
const privateRanges = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'];

/** Pod ranges are private or shared address space. */
export const privatePodRange: Rule = {
  id: 'private-pod-range',
  group: 'plan',
  title: 'Pods use public addresses',
  happens:
    'Azure accepts a public range for pods, but Microsoft does not support it. The real owners of those addresses can become unreachable from pods, because such an address means a pod.',
  notice: 'One site on the internet times out from pods and answers from everywhere else.',
  fix: 'Use private address space (RFC 1918) or shared address space (RFC 6598).',
  sources: ['aks-overlay-concepts', 'rfc1918', 'rfc6598'],
  bad: { network: { podCidrs: ['11.0.0.0/16'] } },
  good: { network: { podCidrs: ['100.64.0.0/16'] } },
  judge: ({ network }) => {
    const ranges = network?.podCidrs?.filter((range) => !range.includes(':')) ?? [];
    if (ranges.length === 0) return notApplicable;
    const found = ranges.find((range) => !privateRanges.some((space) => contains(space, range)));
    return verdictOf(
      found === undefined
        ? undefined
        : {
            where: 'network.podCidrs',
            expected: 'a part of private or shared address space',
            found,
            fix: `Choose a part of ${privateRanges.join(', ')}.`,
          },
    );
  },
};
