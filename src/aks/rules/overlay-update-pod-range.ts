import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** Pods that leave the virtual network need a range to go to. */
export const overlayUpdatePodRange: Rule = {
  id: 'overlay-update-pod-range',
  group: 'change',
  title: 'An update from Node Subnet to Overlay without a pod range',
  happens:
    'Pods of a Node Subnet cluster have addresses of the subnet. Overlay needs a new range for them, and Microsoft’s page calls `--pod-cidr` required. One tab of the same page leaves it out.',
  notice: 'The update fails, or the pods get a range that somebody else on your network uses.',
  fix: 'State a range that no connected network uses. From kubenet the old range stays if you state none.',
  sources: ['aks-update-cni'],
  bad: { change: { from: { ipam: 'node subnet' }, to: { ipam: 'overlay' } } },
  good: { change: { from: { ipam: 'node subnet' }, to: { ipam: 'overlay', podCidr: '192.168.0.0/16' } } },
  judge: ({ change }) => {
    if (change?.from.ipam !== 'node subnet' || change.to.ipam !== 'overlay') return notApplicable;
    return verdictOf(
      change.to.podCidr === undefined
        ? {
            where: 'change.to.podCidr',
            expected: 'a range for the pods',
            found: 'none',
            fix: 'State --pod-cidr in the update.',
          }
        : undefined,
    );
  },
};
