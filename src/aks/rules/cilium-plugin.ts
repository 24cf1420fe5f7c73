import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** Managed Cilium is a dataplane of Azure CNI. */
export const ciliumPlugin: Rule = {
  id: 'cilium-plugin',
  group: 'create',
  title: 'The managed Cilium dataplane without Azure CNI',
  happens:
    'Azure CNI hands out addresses for the managed Cilium dataplane, in Overlay, Pod Subnet or Node Subnet. kubenet has no such dataplane, and with plugin `none` you install a Cilium of your own.',
  notice: 'The request is refused, or `kube-system` has no DaemonSet `cilium`.',
  fix: 'Use plugin `azure`. From kubenet, update to Overlay first and to Cilium after that.',
  sources: ['aks-cilium', 'aks-update-cni', 'aks-byo-cni'],
  bad: { network: { networkPlugin: 'kubenet', networkDataplane: 'cilium' } },
  good: { network: { networkPlugin: 'azure', networkDataplane: 'cilium' } },
  judge: ({ network }) => {
    if (network?.networkPlugin === undefined || network.networkDataplane !== 'cilium') return notApplicable;
    return verdictOf(
      network.networkPlugin === 'azure'
        ? undefined
        : {
            where: 'network.networkPlugin',
            expected: 'azure for networkDataplane cilium',
            found: network.networkPlugin,
            fix: 'State networkPlugin azure.',
          },
    );
  },
};
