import type { Task } from '../../src/snippet/model.ts';
import * as manifests from '../policies/manifests.ts';
import * as kubectl from './kubectl.ts';

/** The snippets of this folder. */
export const labPolicies = {
  id: 'lab-policies',
  snippets: {
    'default-deny': {
      title: 'Deny by default, allow DNS, on both',
      faces: { kubectl: kubectl.defaultDeny, manifest: manifests.defaultDeny },
    },
    'frontend-azure': {
      title: 'Frontend to backend: Azure dataplane',
      faces: { kubectl: kubectl.frontendAzure },
    },
    'frontend-cilium': { title: 'Frontend to backend: Cilium', faces: { kubectl: kubectl.frontendCilium } },
    'ip-block': {
      title: 'Allow port 80 by pod range, on both',
      faces: { kubectl: kubectl.ipBlock, manifest: manifests.ipBlock },
    },
    'remove-ip-block': { title: 'Delete the rule by range', faces: { kubectl: kubectl.removeIpBlock } },
    'allow-backend': {
      title: 'Allow the frontend to reach the backend, on both',
      faces: { kubectl: kubectl.allowBackend, manifest: manifests.allowBackend },
    },
    'stranger-azure': {
      title: 'Stranger to backend: Azure dataplane',
      faces: { kubectl: kubectl.strangerAzure },
    },
    'stranger-cilium': { title: 'Stranger to backend: Cilium', faces: { kubectl: kubectl.strangerCilium } },
    'list-azure': { title: 'List the policies: Azure dataplane', faces: { kubectl: kubectl.listAzure } },
    'list-cilium': { title: 'List the policies: Cilium', faces: { kubectl: kubectl.listCilium } },
    'remove-policies': { title: 'Delete every NetworkPolicy', faces: { kubectl: kubectl.removePolicies } },
  },
} as const satisfies Task;
