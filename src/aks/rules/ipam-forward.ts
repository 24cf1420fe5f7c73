import type { Ipam } from '../scenario.ts';
import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** The modes from which an update leads to Overlay. */
const startsOfOverlay: readonly Ipam[] = ['kubenet', 'node subnet'];

/** The mode of a cluster changes in one direction only. */
export const ipamForward: Rule = {
  id: 'ipam-forward',
  group: 'change',
  title: 'A change of mode that has no way',
  happens:
    'A cluster can move to Overlay, from Node Subnet or kubenet, and that is all. There is no way back, and none out of or into Pod Subnet or a CNI of your own.',
  notice: 'The update is refused. After a move to Overlay, the plan to return is worth nothing.',
  fix: 'Try the move on a copy of the cluster first. For any other change, build a new cluster.',
  sources: ['aks-update-cni'],
  bad: { change: { from: { ipam: 'pod subnet' }, to: { ipam: 'overlay' } } },
  good: { change: { from: { ipam: 'node subnet' }, to: { ipam: 'overlay' } } },
  judge: ({ change }) => {
    if (!change || change.from.ipam === change.to.ipam) return notApplicable;
    const { from, to } = change;
    return verdictOf(
      to.ipam === 'overlay' && startsOfOverlay.includes(from.ipam)
        ? undefined
        : {
            where: 'change',
            expected: 'a move to overlay from kubenet or node subnet',
            found: `${from.ipam} to ${to.ipam}`,
            fix: 'Build a new cluster in the mode you want.',
          },
    );
  },
};
