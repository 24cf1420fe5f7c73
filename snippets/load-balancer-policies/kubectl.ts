import { kubectl } from '../../src/commands/build.ts';
import { applied } from '../../src/snippet/manifest.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import { shop } from '../policies/apps.ts';
import * as expected from './expected.ts';
import * as manifests from './manifests.ts';

export const local = applied(manifests.local);
export const cluster = applied(manifests.cluster);

/** Which Services take traffic from outside, and by which policy. */
export const show = {
  script: () => [
    kubectl('get', ['services'], {
      namespace: shop,
      output:
        'custom-columns=NAME:.metadata.name,TYPE:.spec.type,POLICY:.spec.externalTrafficPolicy,RANGES:.spec.loadBalancerSourceRanges',
    }),
  ],
  output: {
    journey: 'load-balancer-policies',
    basis:
      'Printed by the real kubectl from a test double seeded like an Overlay cluster with Cilium; no load balancer was involved.',
    expects: expected.show,
  },
} as const satisfies ShellFace;
