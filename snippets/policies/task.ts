import type { Task } from '../../src/snippet/model.ts';
import * as kubectl from './kubectl.ts';
import * as manifests from './manifests.ts';

/** The snippets of this folder. */
export const policies = {
  id: 'policies',
  snippets: {
    apps: {
      title: 'A frontend, a backend and a stranger',
      faces: { kubectl: kubectl.apps, manifest: manifests.apps },
    },
    ready: { title: 'Wait for the pods', faces: { kubectl: kubectl.ready } },
    'default-deny': {
      title: 'Deny by default, allow DNS',
      faces: { kubectl: kubectl.defaultDeny, manifest: manifests.defaultDeny },
    },
    'allow-backend': {
      title: 'Allow the frontend to reach the backend',
      faces: { kubectl: kubectl.allowBackend, manifest: manifests.allowBackend },
    },
    'ip-block': {
      title: 'A rule by pod range, which Cilium does not apply to pods',
      faces: { kubectl: kubectl.ipBlock, manifest: manifests.ipBlock },
    },
    cilium: {
      title: 'The same as CiliumNetworkPolicy',
      faces: { kubectl: kubectl.cilium, manifest: manifests.cilium },
    },
    'connect-frontend': {
      title: 'Connect from the frontend to the backend',
      faces: { kubectl: kubectl.connectFrontend },
    },
    'connect-stranger': {
      title: 'Connect from the stranger to the backend',
      faces: { kubectl: kubectl.connectStranger },
    },
    list: { title: 'List the policies', faces: { kubectl: kubectl.list } },
    'list-cilium': { title: 'List the Cilium policies', faces: { kubectl: kubectl.listCilium } },
    'remove-ip-block': { title: 'Delete the rule by range', faces: { kubectl: kubectl.removeIpBlock } },
    'remove-policies': { title: 'Delete every NetworkPolicy', faces: { kubectl: kubectl.removePolicies } },
    'delete-namespace': { title: 'Delete the example', faces: { kubectl: kubectl.deleteNamespace } },
  },
} as const satisfies Task;
