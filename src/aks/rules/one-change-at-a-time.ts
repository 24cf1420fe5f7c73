import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** Mode and dataplane change in two operations. */
export const oneChangeAtATime: Rule = {
  id: 'one-change-at-a-time',
  group: 'change',
  title: 'Mode and dataplane in one update',
  happens:
    'The mode and the dataplane cannot change in one operation. Each one reimages all node pools at the same time.',
  notice: 'The update is refused. Whoever planned one maintenance window needs two.',
  fix: 'Run two updates, in either order. From kubenet, Overlay comes first.',
  sources: ['aks-update-cni'],
  bad: {
    change: {
      from: { ipam: 'node subnet', dataplane: 'azure' },
      to: { ipam: 'overlay', dataplane: 'cilium' },
    },
  },
  good: {
    change: {
      from: { ipam: 'node subnet', dataplane: 'azure' },
      to: { ipam: 'overlay', dataplane: 'azure' },
    },
  },
  judge: ({ change }) => {
    if (change?.from.dataplane === undefined || change.to.dataplane === undefined) return notApplicable;
    const { from, to } = change;
    return verdictOf(
      from.ipam !== to.ipam && from.dataplane !== to.dataplane
        ? {
            where: 'change',
            expected: 'a new mode or a new dataplane',
            found: `both: ${from.ipam} to ${to.ipam} and ${from.dataplane} to ${to.dataplane}`,
            fix: 'Split it into two updates.',
          }
        : undefined,
    );
  },
};
