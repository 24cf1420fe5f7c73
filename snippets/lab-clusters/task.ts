import type { Task } from '../../src/snippet/model.ts';
import * as az from './az.ts';
import * as kubectl from './kubectl.ts';

/** The snippets of this folder. */
export const labClusters = {
  id: 'lab-clusters',
  snippets: {
    azure: { title: 'Create the cluster with the Azure dataplane', faces: { az: az.azure } },
    cilium: { title: 'Create the cluster with the Cilium dataplane', faces: { az: az.cilium } },
    'profile-azure': { title: 'Show the settings: Azure dataplane', faces: { az: az.profileAzure } },
    'profile-cilium': { title: 'Show the settings: Cilium', faces: { az: az.profileCilium } },
    credentials: { title: 'Connect kubectl to both', faces: { az: az.credentials } },
    'daemonsets-azure': {
      title: 'Who moves the packets: Azure dataplane',
      faces: { kubectl: kubectl.daemonSetsAzure },
    },
    'daemonsets-cilium': {
      title: 'Who moves the packets: Cilium',
      faces: { kubectl: kubectl.daemonSetsCilium },
    },
    contexts: { title: 'List the contexts', faces: { kubectl: kubectl.contexts } },
  },
} as const satisfies Task;
