import { maxPodsInLimits } from '../../aks/rules/max-pods.ts';
import { nodeLimit } from '../../aks/rules/node-limit.ts';
import { nodeSubnetHoldsNodes } from '../../aks/rules/node-subnet-holds-nodes.ts';
import { nodeSubnetHoldsPods } from '../../aks/rules/node-subnet-holds-pods.ts';
import { podRangeHoldsNodes } from '../../aks/rules/pod-range-holds-nodes.ts';
import { podRangeOutsideVnet } from '../../aks/rules/pod-range-outside-vnet.ts';
import { podSubnetHoldsPods } from '../../aks/rules/pod-subnet-holds-pods.ts';
import { privatePodRange } from '../../aks/rules/private-pod-range.ts';
import { rangesApart } from '../../aks/rules/ranges-apart.ts';
import { reservedRangesFree } from '../../aks/rules/reserved-ranges.ts';
import type { Rule } from '../../aks/rules/rule.ts';
import { serviceRangeSize } from '../../aks/rules/service-range-size.ts';

/** The rules about addresses; all the others would only weigh on the page. */
export const rules: readonly Rule[] = [
  ...[podRangeHoldsNodes, nodeSubnetHoldsNodes, nodeSubnetHoldsPods, podSubnetHoldsPods],
  ...[maxPodsInLimits, nodeLimit, rangesApart, podRangeOutsideVnet, reservedRangesFree, privatePodRange],
  serviceRangeSize,
];

const headings: Readonly<Record<string, string>> = {
  'pod-range-holds-nodes': 'nodes-in-a-pod-cidr',
  'node-limit': 'nodes-in-a-pod-cidr',
  'node-subnet-holds-nodes': 'count-the-surge',
  'max-pods': 'grow-later',
  'ranges-apart': 'what-may-overlap',
  'pod-range-outside-vnet': 'what-may-overlap',
  'reserved-ranges': 'what-may-overlap',
  'private-pod-range': 'what-may-overlap',
};

/** The section of the guide that explains a rule. */
export function headingOf(rule: string): string {
  return `/plan/cidr-planning/#${headings[rule] ?? 'what-each-range-needs'}`;
}
