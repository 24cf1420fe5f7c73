import { helm } from '../../src/commands/build.ts';
import { ciliumValues } from '../../src/commands/generated/cilium-values.ts';
import { setValues } from '../../src/commands/values/set.ts';
import type { ShellFace } from '../../src/snippet/model.ts';

/** The Cilium release this page was checked with; the table of its values is of the same one. */
export const ciliumVersion = ciliumValues.version;

/** Upstream Cilium as the CNI: it owns pod addresses and, with aksbyocni, tunnels between nodes. */
export const installCilium = {
  script: (p) => [
    helm('repo add', ['cilium', 'https://helm.cilium.io/'], {}),
    helm('install', ['cilium', 'cilium/cilium'], {
      version: ciliumVersion,
      namespace: 'kube-system',
      ...setValues({
        'aksbyocni.enabled': true,
        'ipam.operator.clusterPoolIPv4PodCIDRList': [p.podCidr],
      }),
    }),
  ],
} as const satisfies ShellFace;
