import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** The route table of kubenet is detached by an identity of the user. */
export const kubenetIdentity: Rule = {
  id: 'kubenet-identity',
  group: 'change',
  title: 'An update from kubenet with a system-assigned identity',
  happens:
    'kubenet routes pods through a route table on the subnet. The update to Overlay detaches it, for which the cluster needs a user-assigned managed identity.',
  notice: 'The update stops at the route table.',
  fix: 'Give the cluster a user-assigned identity first, and expect the routes to pods to be deleted.',
  sources: ['aks-update-cni'],
  bad: { identity: 'SystemAssigned', change: { from: { ipam: 'kubenet' }, to: { ipam: 'overlay' } } },
  good: { identity: 'UserAssigned', change: { from: { ipam: 'kubenet' }, to: { ipam: 'overlay' } } },
  judge: ({ identity, change }) => {
    if (change?.from.ipam !== 'kubenet' || change.to.ipam !== 'overlay' || !identity) return notApplicable;
    return verdictOf(
      identity === 'UserAssigned'
        ? undefined
        : {
            where: 'identity',
            expected: 'UserAssigned for an update from kubenet',
            found: identity,
            fix: 'Assign an identity of your own first.',
          },
    );
  },
};
