import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** Which of the two must follow: the policy where only the dataplane is Cilium, or the reverse. */
export function ciliumMismatch(
  dataplane: string | undefined,
  policy: string | undefined,
): 'policy' | 'dataplane' | undefined {
  if (dataplane === 'cilium' && policy !== 'cilium') return 'policy';
  return policy === 'cilium' && dataplane !== 'cilium' ? 'dataplane' : undefined;
}

/** Dataplane and policy engine are Cilium together or not at all. */
export const ciliumAndPolicy: Rule = {
  id: 'cilium-and-policy',
  group: 'create',
  title: 'Cilium moves the packets, another engine judges them',
  happens:
    'The dataplane `cilium` and the network policy `cilium` go together. The API refuses one with another partner.',
  notice:
    'The request fails with `CiliumDataplaneRequiresNetworkPolicyCilium`, or with “Network Policy cilium requires NetworkDataplane cilium”.',
  fix: 'State both in programs and templates: some tools send the old value of the one that you leave out.',
  sources: ['aks-construction-issue-535', 'arm-sdk', 'aks-docs-issue-264'],
  bad: { network: { networkDataplane: 'cilium', networkPolicy: 'azure' } },
  good: { network: { networkDataplane: 'cilium', networkPolicy: 'cilium' } },
  judge: ({ network }) => {
    if (network?.networkDataplane === undefined || network.networkPolicy === undefined) return notApplicable;
    const side = ciliumMismatch(network.networkDataplane, network.networkPolicy);
    return verdictOf(
      side && {
        where: side === 'policy' ? 'network.networkPolicy' : 'network.networkDataplane',
        expected: 'cilium, like its partner',
        found: side === 'policy' ? network.networkPolicy : network.networkDataplane,
        fix: 'State cilium for both, or for neither.',
      },
    );
  },
};
