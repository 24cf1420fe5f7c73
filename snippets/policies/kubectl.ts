import { kubectl } from '../../src/commands/build.ts';
import { applied } from '../../src/snippet/manifest.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import { backendPort, shop } from './apps.ts';
import * as expected from './expected.ts';
import * as manifests from './manifests.ts';

const basis =
  'Printed by the real kubectl from a test double seeded like an Overlay cluster with Cilium; no dataplane was involved.';

export const apps = applied(manifests.apps);
export const defaultDeny = applied(manifests.defaultDeny);
export const allowBackend = applied(manifests.allowBackend);
export const ipBlock = applied(manifests.ipBlock);
export const cilium = applied(manifests.cilium);

/** Waits until every Deployment of the namespace has its pod. */
export const ready = {
  script: () => [
    kubectl('wait', ['deployment'], {
      namespace: shop,
      all: true,
      for: 'condition=Available',
      timeout: '120s',
    }),
  ],
} as const satisfies ShellFace;

/** Opens one TCP connection by the name of the Service, so it needs DNS and port 80. */
export const connectFrontend = connectFrom('frontend');

/** The same from a pod that no policy mentions. */
export const connectStranger = connectFrom('stranger');

/** The policies of the namespace, with the pods they select. */
export const list = {
  script: () => [kubectl('get', ['networkpolicies'], { namespace: shop })],
  output: { journey: 'policies', basis, expects: expected.list },
} as const satisfies ShellFace;

/** Cilium's own policies, and whether it could read them. */
export const listCilium = {
  script: () => [kubectl('get', ['ciliumnetworkpolicies'], { namespace: shop })],
  output: { journey: 'policies', basis, expects: expected.listCilium },
} as const satisfies ShellFace;

/** Takes the trap away again. */
export const removeIpBlock = {
  script: () => [kubectl('delete', ['networkpolicy', 'pods-by-range'], { namespace: shop })],
} as const satisfies ShellFace;

/** Takes every NetworkPolicy of the namespace away, so that Cilium's own kind stands alone. */
export const removePolicies = {
  script: () => [kubectl('delete', ['networkpolicies'], { namespace: shop, all: true })],
} as const satisfies ShellFace;

/** Deletes the namespace with everything in it, policies included. */
export const deleteNamespace = {
  script: () => [kubectl('delete', ['namespace', shop], {})],
} as const satisfies ShellFace;

function connectFrom(app: string): ShellFace {
  const words = ['/agnhost', 'connect', `backend:${backendPort}`, '--timeout=3s'];
  return { script: () => [kubectl('exec', [`deployment/${app}`], { namespace: shop }, words)] };
}
