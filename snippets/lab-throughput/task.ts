import type { Task } from '../../src/snippet/model.ts';
import * as kubectl from './kubectl.ts';
import * as manifests from './manifests.ts';

/** The snippets of this folder. */
export const labThroughput = {
  id: 'lab-throughput',
  snippets: {
    apps: {
      title: 'A server for iperf3 and HTTP, and two clients, on both clusters',
      faces: { kubectl: kubectl.apps, manifest: manifests.apps },
    },
    ready: { title: 'Wait for server and clients', faces: { kubectl: kubectl.ready } },
    'pods-azure': { title: 'Near and far: Azure dataplane', faces: { kubectl: kubectl.podsAzure } },
    'pods-cilium': { title: 'Near and far: Cilium', faces: { kubectl: kubectl.podsCilium } },
    'run-azure': { title: 'Measure three paths: Azure dataplane', faces: { kubectl: kubectl.runAzure } },
    'run-cilium': { title: 'Measure three paths: Cilium', faces: { kubectl: kubectl.runCilium } },
    'latency-azure': {
      title: 'Time two hundred connections by three paths: Azure dataplane',
      faces: { kubectl: kubectl.latencyAzure },
    },
    'latency-cilium': {
      title: 'Time two hundred connections by three paths: Cilium',
      faces: { kubectl: kubectl.latencyCilium },
    },
    remove: { title: 'Delete server and clients', faces: { kubectl: kubectl.remove } },
  },
} as const satisfies Task;
