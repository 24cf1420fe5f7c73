import { kubectl } from '../../src/commands/build.ts';
import { applied } from '../../src/snippet/manifest.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import * as expected from './expected.ts';
import * as manifests from './manifests.ts';
import { configuration as name, namespace } from './names.ts';

export const configuration = applied(manifests.configuration);
export const client = applied(manifests.client);

/** The prefix that the internet will see; empty until the controller has it. */
export const prefix = {
  script: () => [
    kubectl('get', ['staticgatewayconfiguration', name], {
      namespace,
      output: 'jsonpath={.status.egressIpPrefix}{"\\n"}',
    }),
  ],
  output: {
    journey: 'static-egress',
    basis:
      'Printed by the real kubectl from a test double that knows the published definition of the kind; the prefix is one reserved for examples.',
    source: 'egress-gateway-crd',
    expects: expected.prefix,
  },
} as const satisfies ShellFace;
