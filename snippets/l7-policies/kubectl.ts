import { kubectl } from '../../src/commands/build.ts';
import { curl } from '../../src/commands/programs.ts';
import { applied } from '../../src/snippet/manifest.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import { shop } from '../policies/apps.ts';
import * as expected from './expected.ts';
import * as manifests from './manifests.ts';

export const allowRequest = applied(manifests.allowRequest);

const basis =
  'Derived from documents: a test double applied the rule as Cilium describes it, and the real kubectl printed the answer. No proxy was involved.';

/** A request that the policy names. */
export const requestAllowed = {
  script: () => [request('frontend', '/hostname')],
  output: {
    journey: 'advanced-policies',
    basis,
    source: 'cilium-layer7',
    expects: expected.requestAllowed,
  },
} as const satisfies ShellFace;

/** The same port and the same pods, another path. */
export const requestOther = {
  script: () => [request('frontend', '/clientip')],
  output: {
    journey: 'advanced-policies',
    basis,
    source: 'cilium-layer7',
    expects: expected.requestOther,
  },
} as const satisfies ShellFace;

/** A pod that no rule names does not get as far as the proxy. */
export const requestStranger = {
  script: () => [request('stranger', '/hostname')],
} as const satisfies ShellFace;

function request(app: string, path: string): ReturnType<typeof kubectl> {
  const words = curl([`http://backend${path}`], {
    silent: true,
    'show-error': true,
    'max-time': '3',
    'write-out': '\nstatus %{http_code}\n',
  });
  return kubectl('exec', [`deployment/${app}`], { namespace: shop }, words);
}
