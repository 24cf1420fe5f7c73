import { facts } from '../limits.ts';
import { olderThan } from '../version.ts';
import { notApplicable, verdictOf, type Fault, type Rule } from './rule.ts';

/** An update to Overlay starts without a policy engine, on a version that knows it. */
export const overlayUpdatePolicy: Rule = {
  id: 'overlay-update-policy',
  group: 'change',
  title: 'An update to Overlay with a policy engine installed',
  happens:
    'The update to Overlay needs Kubernetes {k8s-min-overlay-update} or later and a cluster without Azure Network Policy Manager or Calico. Policy objects do not matter, the engine does. Cilium may be there before.',
  notice:
    '“Cannot update cluster to Azure CNI Overlay while using network policies with Azure CNI v1”, on a cluster that may have no policy at all.',
  fix: 'Uninstall the engine with `--network-policy none` first. Until the next engine runs, policies exist and nothing enforces them.',
  sources: ['aks-update-cni', 'aks-network-policies', 'aks-issue-4006'],
  bad: { change: { from: { ipam: 'node subnet', policy: 'calico' }, to: { ipam: 'overlay' } } },
  good: { change: { from: { ipam: 'node subnet', policy: 'none' }, to: { ipam: 'overlay' } } },
  judge: ({ change, kubernetesVersion }) => {
    if (change?.to.ipam !== 'overlay' || change.from.ipam === 'overlay') return notApplicable;
    const { policy } = change.from;
    const minimum = facts['k8s-min-overlay-update'].value;
    if (kubernetesVersion !== undefined && olderThan(kubernetesVersion, minimum))
      return verdictOf(
        fault('kubernetesVersion', `${minimum} or later`, kubernetesVersion, 'Upgrade Kubernetes first.'),
      );
    if (policy === undefined) return notApplicable;
    return verdictOf(
      policy === 'none' || policy === 'cilium'
        ? undefined
        : fault('change.from.policy', 'none or cilium', policy, 'Uninstall the engine first.'),
    );
  },
};

function fault(where: string, expected: string, found: string, fix: string): Fault {
  return { where, expected: `${expected} for an update to overlay`, found, fix };
}
