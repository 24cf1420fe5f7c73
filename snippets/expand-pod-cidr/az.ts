import { grown } from '../../src/aks/pod-range.ts';
import { az } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';

/** Doubles the pod range in place: the new range is one bit shorter and contains the old one. */
export const grow = {
  script: (p) => [
    az('aks update', {
      name: p.clusterName,
      'resource-group': p.resourceGroup,
      'pod-cidr': grown(p.podCidr),
    }),
  ],
} as const satisfies ShellFace;
