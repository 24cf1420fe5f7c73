import { tableFaults } from '../proof/table.ts';
import { byoFaults } from '../proof/byo.ts';
import type { KnownBad } from './case.ts';

const install = 'helm install cilium cilium/cilium --version 1.19.6 --namespace kube-system';
const judged = (rest: string): string => tableFaults(`${install} ${rest}`).join('\n');

/** Values of the Cilium chart that are wrong; the real chart takes most of them without a word. */
export const chartCases: readonly KnownBad[] = [
  {
    name: 'misspelt chart value',
    story: 'helm accepts --set aksbyoCNI.enabled=true with the real chart 1.19.6, and nothing changes.',
    caught: () => judged('--set aksbyoCNI.enabled=true'),
    says: 'aksbyoCNI.enabled is no value that we know of the chart cilium/cilium 1.19.6. Did you mean "aksbyocni.enabled"?',
  },
  {
    name: 'chart value removed in 1.15',
    story: 'The source documents and older guides set tunnel=vxlan or tunnel=disabled.',
    caught: () => judged('--set tunnel=vxlan'),
    says: 'tunnel is refused by the chart cilium/cilium 1.19.6 (gone since 1.15). Set instead: routingMode (native for tunnel=disabled, else tunnel) and tunnelProtocol',
  },
  {
    name: 'values that exclude each other',
    story: 'A source document promises direct routing on a cluster without a CNI.',
    caught: () => judged('--set aksbyocni.enabled=true --set routingMode=native'),
    says: 'aksbyocni.enabled=true needs a tunnel, found routingMode=native',
  },
  {
    name: 'upstream chart on managed Cilium',
    story: 'A source document configures the Cilium of AKS with upstream Helm values.',
    caught: () =>
      byoFaults([
        { snippet: 'create-overlay-cilium/cluster', text: '' },
        { snippet: 'create-byo-cni/install-cilium', text: `${install} --set hubble.enabled=true\n` },
      ]).join('\n'),
    says: 'expected network plugin none, found network plugin azure. AKS manages its own Cilium',
  },
];
