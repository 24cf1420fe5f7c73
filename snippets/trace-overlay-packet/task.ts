import type { Task } from '../../src/snippet/model.ts';
import * as kubectl from './kubectl.ts';

/** The snippets of this folder. */
export const traceOverlayPacket = {
  id: 'trace-overlay-packet',
  snippets: {
    addresses: {
      title: 'Compare node and pod addresses',
      faces: { kubectl: kubectl.addresses },
    },
    'node-prefixes': {
      title: 'Show the prefix of each node',
      faces: { kubectl: kubectl.nodePrefixes },
    },
    'node-routes': {
      title: 'Show the routes of one node',
      faces: { kubectl: kubectl.nodeRoutes },
    },
    'no-tunnel': {
      title: 'Look for tunnel devices on one node',
      faces: { kubectl: kubectl.noTunnel },
    },
    'delete-debug-pods': {
      title: 'Delete the debug pods again',
      faces: { kubectl: kubectl.deleteDebugPods },
    },
    masquerade: {
      title: 'Show which destinations keep the pod address',
      faces: { kubectl: kubectl.masquerade },
    },
  },
} as const satisfies Task;
