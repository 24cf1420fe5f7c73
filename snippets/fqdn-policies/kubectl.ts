import { kubectl } from '../../src/commands/build.ts';
import { agnhostConnect } from '../../src/commands/programs.ts';
import { applied } from '../../src/snippet/manifest.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import { shop } from '../policies/apps.ts';
import * as expected from './expected.ts';
import * as manifests from './manifests.ts';

export const allowName = applied(manifests.allowName);
export const limitQuestions = applied(manifests.limitQuestions);

/** The name that the policy allows. */
export const connectAllowed = connectTo('www.microsoft.com');

/** A name that no policy allows: which half of the policy stops it shows in the answer. */
export const connectOther = connectTo('www.example.com');

/** The policies of the namespace, and whether Cilium could read them. */
export const list = {
  script: () => [kubectl('get', ['ciliumnetworkpolicies'], { namespace: shop })],
  output: {
    journey: 'advanced-policies',
    basis:
      'Printed by the real kubectl from a test double seeded like an Overlay cluster with Cilium and ACNS; no dataplane was involved.',
    expects: expected.list,
  },
} as const satisfies ShellFace;

/** Takes the policy away again; the frontend then reaches everything. */
export const remove = {
  script: () => [kubectl('delete', ['ciliumnetworkpolicy', 'frontend-by-name'], { namespace: shop })],
} as const satisfies ShellFace;

function connectTo(host: string): ShellFace {
  const connection = agnhostConnect(`${host}:443`, { timeout: '3s' });
  return { script: () => [kubectl('exec', ['deployment/frontend'], { namespace: shop }, connection)] };
}
