import { kubectl } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import * as expected from './expected.ts';

const columns = {
  NAMESPACE: '.metadata.namespace',
  NAME: '.metadata.name',
  FROM: '.spec.ingress[*].from[*].ipBlock.cidr',
  TO: '.spec.egress[*].to[*].ipBlock.cidr',
  TYPES: '.spec.policyTypes',
  'IN-PORTS': '.spec.ingress[*].ports[*].port',
  'OUT-PORTS': '.spec.egress[*].ports[*].port',
  'END-PORTS': '.spec..endPort',
};

/** Every NetworkPolicy with the fields that Cilium may read differently; nothing is changed. */
export const review = {
  script: () => [
    kubectl('get', ['networkpolicies'], {
      'all-namespaces': true,
      output: `custom-columns=${Object.entries(columns)
        .map(([head, path]) => `${head}:${path}`)
        .join(',')}`,
    }),
  ],
  output: {
    journey: 'npm-to-cilium',
    basis:
      'Printed by the real kubectl from a test double that holds the policies of the page on default deny; no dataplane was involved.',
    expects: expected.review,
  },
} as const satisfies ShellFace;

/** Waits until every node runs the agent. */
export const agents = {
  script: () => [
    kubectl('rollout status', ['daemonset/cilium'], { namespace: 'kube-system', timeout: '300s' }),
  ],
} as const satisfies ShellFace;
