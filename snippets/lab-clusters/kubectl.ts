import { kubectl } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import * as expected from './expected.ts';
import { expectedOn, labBasis, on } from './sides.ts';

const output = { journey: 'lab', basis: labBasis } as const;

const dataplanes = ['cilium', 'kube-proxy', 'azure-cns'];

/** kube-proxy, and no cilium. */
export const daemonSetsAzure = {
  script: () => [
    kubectl('get', ['daemonsets', ...dataplanes], {
      ...on('azure'),
      namespace: 'kube-system',
      'ignore-not-found': true,
    }),
  ],
  output: { ...output, source: 'acn-agents', expects: expectedOn('azure', expected.daemonSets) },
} as const satisfies ShellFace;

/** cilium, and no kube-proxy. */
export const daemonSetsCilium = {
  script: () => [
    kubectl('get', ['daemonsets', ...dataplanes], {
      ...on('cilium'),
      namespace: 'kube-system',
      'ignore-not-found': true,
    }),
  ],
  output: { ...output, source: 'acn-cilium-daemonset', expects: expectedOn('cilium', expected.daemonSets) },
} as const satisfies ShellFace;

/** The contexts that the reader's kubeconfig has: the lab's two among them. */
export const contexts = {
  script: () => [kubectl('config get-contexts', [], { output: 'name' })],
  output: {
    journey: 'lab',
    basis:
      'Printed by the real kubectl from the kubeconfig that az wrote; yours lists your other clusters too.',
    expects: expected.contexts,
  },
} as const satisfies ShellFace;
