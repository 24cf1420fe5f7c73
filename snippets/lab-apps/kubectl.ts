import { kubectl } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import { appliedToBoth, forBoth, labBasis, on, type Side } from '../lab-clusters/sides.ts';
import { shop } from '../policies/apps.ts';
import * as expected from './expected.ts';
import * as manifests from './manifests.ts';

export const apps = appliedToBoth(manifests.apps);

/** Waits until every Deployment has its pods, on both clusters. */
export const ready = forBoth((at) =>
  kubectl('wait', ['deployment'], {
    ...at,
    namespace: shop,
    all: true,
    for: 'condition=Available',
    timeout: '120s',
  }),
);

export const podsAzure = podsOn('azure');
export const podsCilium = podsOn('cilium');

/** Which address and which node each pod got. */
function podsOn(side: Side): ShellFace {
  return {
    script: () => [kubectl('get', ['pods'], { ...on(side), namespace: shop, output: 'wide' })],
    output: { journey: 'lab', basis: labBasis, expects: expected.pods },
  };
}
