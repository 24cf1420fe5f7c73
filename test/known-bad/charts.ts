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
    name: 'kubeProxyReplacement of old guides',
    story: 'kubeProxyReplacement=strict was the way to replace kube-proxy until 1.15.',
    caught: () => judged('--set kubeProxyReplacement=strict'),
    says: 'gone since 1.16). Set instead: kubeProxyReplacement=true.',
  },
  {
    name: 'removed chart value that helm ignores',
    story: 'helm accepts --set nodePort.enabled=true with the real chart 1.19.6, which no longer reads it.',
    caught: () => judged('--set nodePort.enabled=true'),
    says: 'nodePort.enabled is ignored by the chart cilium/cilium 1.19.6 (gone since 1.19). Set instead: kubeProxyReplacement=true.',
  },
  {
    name: 'chart value of the wrong type',
    story: 'A guide writes yes where the chart wants true.',
    caught: () => judged('--set aksbyocni.enabled=yes'),
    says: 'aksbyocni.enabled takes boolean in the chart cilium/cilium 1.19.6; found string "yes".',
  },
  {
    name: 'chart value outside of its choices',
    story: 'helm accepts any text as tunnelProtocol with the real chart 1.19.6.',
    caught: () => judged('--set tunnelProtocol=genve'),
    says: 'tunnelProtocol expects one of "", "vxlan", "geneve" in the chart cilium/cilium 1.19.6; found "genve". Did you mean "geneve"?',
  },
  {
    name: 'comma that splits a --set word',
    story: 'The port range of values.yaml, pasted behind --set, is cut at its comma.',
    caught: () => judged('--set nodePort.range=30000,32767'),
    says: 'key "32767" has no value. A comma inside a value needs a backslash before it',
  },
  {
    name: 'misspelt chart value on standard input',
    story: 'A values file is judged by nobody: helm takes any key of it.',
    caught: () => judged("--values - <<'EOF'\nhubble:\n  relays:\n    enabled: true\nEOF\n"),
    says: 'Did you mean "hubble.relay.enabled"?',
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
  {
    name: 'upstream chart without aksbyocni',
    story: 'Copied from a guide for another platform, the install lacks the value for AKS.',
    caught: () =>
      byoFaults([
        { snippet: 'create-byo-cni/cluster', text: '' },
        { snippet: 'create-byo-cni/install-cilium', text: `${install}\n` },
      ]).join('\n'),
    says: 'expected aksbyocni.enabled=true on a cluster without a CNI',
  },
];
