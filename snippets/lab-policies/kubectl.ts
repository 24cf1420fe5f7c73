import { kubectl } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import { appliedToBoth, forBoth, labBasis, on, type Side } from '../lab-clusters/sides.ts';
import { backendPort, shop } from '../policies/apps.ts';
import * as manifests from '../policies/manifests.ts';
import * as expected from './expected.ts';

export const defaultDeny = appliedToBoth(manifests.defaultDeny);
export const ipBlock = appliedToBoth(manifests.ipBlock);
export const allowBackend = appliedToBoth(manifests.allowBackend);

export const frontendAzure = connectFrom('frontend', 'azure');
export const frontendCilium = connectFrom('frontend', 'cilium');
export const strangerAzure = connectFrom('stranger', 'azure');
export const strangerCilium = connectFrom('stranger', 'cilium');
export const listAzure = listOn('azure');
export const listCilium = listOn('cilium');

/** Takes the rule by range away, on both clusters. */
export const removeIpBlock = forBoth((at) =>
  kubectl('delete', ['networkpolicy', 'pods-by-range'], { ...at, namespace: shop }),
);

/** Takes every NetworkPolicy of the namespace away, on both clusters. */
export const removePolicies = forBoth((at) =>
  kubectl('delete', ['networkpolicies'], { ...at, namespace: shop, all: true }),
);

/** One connection by the name of the Service; no output means that it opened. */
function connectFrom(app: string, side: Side): ShellFace {
  const connect = ['/agnhost', 'connect', `backend:${backendPort}`, '--timeout=3s'];
  return {
    script: () => [kubectl('exec', [`deployment/${app}`], { ...on(side), namespace: shop }, connect)],
  };
}

/** The policies of one cluster, with the pods they select. */
function listOn(side: Side): ShellFace {
  return {
    script: () => [kubectl('get', ['networkpolicies'], { ...on(side), namespace: shop })],
    output: { journey: 'lab', basis: labBasis, expects: expected.list },
  };
}
