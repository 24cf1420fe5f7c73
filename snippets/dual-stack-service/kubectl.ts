import { kubectl } from '../../src/commands/build.ts';
import { applied } from '../../src/snippet/manifest.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import * as expected from './expected.ts';
import * as manifests from './manifests.ts';
import { namespace } from './manifests.ts';

const basis =
  'Printed by the real kubectl from a test double with two address families; how it forms its IPv6 addresses follows a sample of Microsoft.';

export const services = applied(manifests.services);
export const publicService = applied(manifests.publicService);

/** The policy and the addresses of each Service. */
export const list = {
  script: () => [
    kubectl('get', ['services'], {
      namespace,
      output:
        'custom-columns=NAME:.metadata.name,POLICY:.spec.ipFamilyPolicy,FAMILIES:.spec.ipFamilies[*],ADDRESSES:.spec.clusterIPs[*]',
    }),
  ],
  output: { journey: 'dual-stack', basis, source: 'aks-dual-stack', expects: expected.list },
} as const satisfies ShellFace;

/** The two addresses of each pod, and those of its node. */
export const pods = {
  script: () => [
    kubectl('get', ['pods'], {
      namespace,
      output: 'custom-columns=NAME:.metadata.name,PODS:.status.podIPs[*].ip,NODES:.status.hostIPs[*].ip',
    }),
  ],
  output: { journey: 'dual-stack', basis, source: 'aks-dual-stack', expects: expected.pods },
} as const satisfies ShellFace;
