import type { Task } from '../../src/snippet/model.ts';
import * as kubectl from './kubectl.ts';

/** The snippets of this folder. */
export const labServices = {
  id: 'lab-services',
  snippets: {
    'objects-azure': {
      title: 'The Service and its endpoints: Azure dataplane',
      faces: { kubectl: kubectl.objectsAzure },
    },
    'objects-cilium': {
      title: 'The Service and its endpoints: Cilium',
      faces: { kubectl: kubectl.objectsCilium },
    },
    rules: { title: 'The rules of kube-proxy for it', faces: { kubectl: kubectl.rules } },
    list: { title: 'The Services that a Cilium agent knows', faces: { kubectl: kubectl.list } },
    map: { title: 'The eBPF map of one node', faces: { kubectl: kubectl.map } },
    'requests-azure': {
      title: 'Eight connections: Azure dataplane',
      faces: { kubectl: kubectl.requestsAzure },
    },
    'requests-cilium': { title: 'Eight connections: Cilium', faces: { kubectl: kubectl.requestsCilium } },
  },
} as const satisfies Task;
