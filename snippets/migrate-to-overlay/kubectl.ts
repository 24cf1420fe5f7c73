import { kubectl } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import * as expected from './expected.ts';

/** A custom ip-masq-agent configuration blocks the update. */
export const masqueradeConfigs = {
  script: () => [kubectl('get', ['configmaps'], { namespace: 'kube-system' })],
  output: {
    journey: 'node-subnet-to-overlay',
    basis: 'Printed by the real kubectl from a test double seeded like a Node Subnet cluster.',
    expects: expected.masqueradeConfigs,
  },
} as const satisfies ShellFace;
