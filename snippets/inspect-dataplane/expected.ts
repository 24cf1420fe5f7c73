import type { Parameters } from '../../src/aks/parameters.ts';
import type { Expected, Origin } from '../../src/snippet/expected/model.ts';
import { count, name, rest, version } from '../../src/snippet/expected/shape.ts';

const settingsOrigin: Origin = { kind: 'derived', source: 'acn-cilium-config' };
const statusOrigin: Origin = { kind: 'derived', source: 'cilium-client-status' };

/** One of two DaemonSets, never both: that pair tells the dataplanes apart. */
export function daemonSets(): readonly Expected[] {
  const origin: Origin = { kind: 'documented', source: 'aks-cilium' };
  return [
    { part: running('cilium'), origin, dataplanes: ['cilium'] },
    { part: { form: 'no row', row: { NAME: 'kube-proxy' } }, origin, dataplanes: ['cilium'] },
    { part: running('kube-proxy'), origin, dataplanes: ['azure'] },
    { part: { form: 'no row', row: { NAME: 'cilium' } }, origin, dataplanes: ['azure'] },
    {
      part: running('azure-cns'),
      origin: { kind: 'derived', source: 'acn-agents' },
      modes: ['overlay', 'pod-subnet'],
    },
  ];
}

function running(daemonSet: string): Expected['part'] {
  return { form: 'rows', rows: [{ NAME: daemonSet, DESIRED: count(), READY: count() }] };
}

/** The lines that show which parts of Cilium AKS leaves switched off. */
export function agentStatus(): readonly Expected[] {
  return [
    {
      part: {
        form: 'lines',
        lines: [
          ['KubeProxyReplacement: True', rest()],
          ['Cilium: Ok ', version(), rest()],
          ['IPAM: IPv4: delegated to plugin,', rest()],
          ['Routing: Network: Native Host: Legacy', rest()],
          ['Masquerading: Disabled', rest()],
          'Hubble: Disabled',
        ],
      },
      origin: statusOrigin,
      dataplanes: ['cilium'],
    },
    { part: { form: 'no words', words: ['vxlan', 'geneve', 'tunnel'] }, origin: settingsOrigin },
  ];
}

/** The settings without ACNS. */
export function ciliumConfig(): readonly Expected[] {
  const lines = [
    'ipam: delegated-plugin',
    'routing-mode: native',
    'kube-proxy-replacement: true',
    'enable-host-legacy-routing: true',
    'enable-hubble: false',
    'enable-l7-proxy: false',
  ];
  return [{ part: { form: 'lines', lines, alone: true }, origin: settingsOrigin, dataplanes: ['cilium'] }];
}

/** One azure-cns pod a node; what the NodeNetworkConfigs hold depends on the mode, in Pod Subnet on the form of the subnet too. */
export function cns(p: Parameters): readonly Expected[] {
  const origin: Origin = { kind: 'derived', source: 'acn-nnc-crd' };
  return [
    {
      part: { form: 'every row', row: { NAME: name('azure-cns-'), READY: '1/1', STATUS: 'Running' } },
      origin: { kind: 'derived', source: 'acn-agents' },
    },
    {
      part: {
        form: 'every row',
        row: { 'SUBNET CIDR': p.podCidr, 'NC MODE': 'static', 'NC TYPE': 'overlay' },
      },
      origin,
      modes: ['overlay'],
    },
  ];
}
