import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** The dataplane changes to Cilium, from Azure CNI. */
export const dataplaneForward: Rule = {
  id: 'dataplane-forward',
  group: 'change',
  title: 'Back from Cilium, or straight to it from kubenet',
  happens:
    'Any mode of Azure CNI can move to the Cilium dataplane in place. No page describes a way back. kubenet must move to Overlay first.',
  notice:
    'From kubenet the update is refused. For the way back there is no documented command, so nobody can tell you what it does.',
  fix: 'Treat the move as final. Test policies under Cilium on another cluster before it.',
  sources: ['aks-update-cni', 'aks-npm-to-cilium'],
  bad: {
    change: { from: { ipam: 'overlay', dataplane: 'cilium' }, to: { ipam: 'overlay', dataplane: 'azure' } },
  },
  good: {
    change: { from: { ipam: 'overlay', dataplane: 'azure' }, to: { ipam: 'overlay', dataplane: 'cilium' } },
  },
  judge: ({ change }) => {
    if (change?.to.dataplane === undefined || change.from.dataplane === change.to.dataplane)
      return notApplicable;
    const { from, to } = change;
    if (to.dataplane === 'azure' && from.dataplane === undefined) return notApplicable;
    const documented = to.dataplane === 'cilium' && from.ipam !== 'kubenet' && from.ipam !== 'own CNI';
    return verdictOf(
      documented
        ? undefined
        : {
            where: 'change',
            expected: 'a move to cilium from a mode of Azure CNI',
            found: `${from.dataplane ?? 'no'} dataplane with ${from.ipam} to ${to.dataplane}`,
            fix: to.dataplane === 'cilium' ? 'Move to overlay first.' : 'Build a new cluster.',
          },
    );
  },
};
