import type { Task } from '../../src/snippet/model.ts';
import * as kubectl from './kubectl.ts';
import * as manifests from './manifests.ts';

/** The snippets of this folder. */
export const labApps = {
  id: 'lab-apps',
  snippets: {
    apps: {
      title: 'The same apps on both clusters',
      faces: { kubectl: kubectl.apps, manifest: manifests.apps },
    },
    ready: { title: 'Wait for the pods', faces: { kubectl: kubectl.ready } },
    'pods-azure': { title: 'Where the pods run: Azure dataplane', faces: { kubectl: kubectl.podsAzure } },
    'pods-cilium': { title: 'Where the pods run: Cilium', faces: { kubectl: kubectl.podsCilium } },
  },
} as const satisfies Task;
