import { helm } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';

/** The Cilium release this page was checked with; the newest 1.19 patch in the charts on 2026-08-03. */
export const ciliumVersion = '1.19.6';

/** Upstream Cilium as the CNI: it owns pod addresses and, with aksbyocni, tunnels between nodes. */
export const installCilium = {
  script: (p) => [
    helm('repo add', ['cilium', 'https://helm.cilium.io/'], {}),
    helm('install', ['cilium', 'cilium/cilium'], {
      version: ciliumVersion,
      namespace: 'kube-system',
      set: ['aksbyocni.enabled=true', `ipam.operator.clusterPoolIPv4PodCIDRList={${p.podCidr}}`],
    }),
  ],
} as const satisfies ShellFace;
