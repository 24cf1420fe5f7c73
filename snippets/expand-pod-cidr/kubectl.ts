import { kubectl } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import * as expected from './expected.ts';

/** The pod range as each node has been told; the network profile alone proves nothing. */
export const nodes = {
  script: () => [
    kubectl('get', ['nodenetworkconfigs'], {
      namespace: 'kube-system',
      output:
        'jsonpath={range .items[*]}{.metadata.name}{" "}{.status.networkContainers[0].subnetAddressSpace}{"\\n"}{end}',
    }),
  ],
  output: {
    journey: 'pod-range',
    basis: 'Printed by the real kubectl from a test double seeded like an Overlay cluster after the update.',
    source: 'aks-pod-cidr-expand',
    expects: expected.nodes,
  },
} as const satisfies ShellFace;
