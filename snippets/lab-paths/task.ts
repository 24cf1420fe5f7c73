import type { Task } from '../../src/snippet/model.ts';
import * as kubectl from './kubectl.ts';

/** The snippets of this folder. */
export const labPaths = {
  id: 'lab-paths',
  snippets: {
    'pod-azure': { title: 'Routes in the pod: Azure dataplane', faces: { kubectl: kubectl.podAzure } },
    'pod-cilium': { title: 'Routes in the pod: Cilium', faces: { kubectl: kubectl.podCilium } },
    'routes-azure': { title: 'Routes of its node: Azure dataplane', faces: { kubectl: kubectl.routesAzure } },
    'routes-cilium': { title: 'Routes of its node: Cilium', faces: { kubectl: kubectl.routesCilium } },
    'devices-azure': {
      title: 'Devices of the node, tunnels and bridges: Azure dataplane',
      faces: { kubectl: kubectl.devicesAzure },
    },
    'devices-cilium': {
      title: 'Devices of the node, tunnels and bridges: Cilium',
      faces: { kubectl: kubectl.devicesCilium },
    },
    'delete-debug-pods': {
      title: 'Delete the debug pods on both clusters',
      faces: { kubectl: kubectl.deleteDebugPods },
    },
  },
} as const satisfies Task;
