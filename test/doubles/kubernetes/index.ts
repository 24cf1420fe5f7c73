import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openUpgrade, serve, type State } from './serve.ts';
import { seedCluster } from './seed/index.ts';
import type { ClusterProfile, KubernetesDouble } from './types.ts';

export type { ClusterProfile, ExecCall, KubernetesDouble, KubernetesRequest } from './types.ts';
export { normaliseDebugPods } from './debug-names.ts';

/**
 * Starts a Kubernetes API on a free loopback port, seeded like an Overlay cluster of two nodes. It is a test
 * double (see README.md): it answers what kubectl and helm ask in this project's tests, without TLS, without
 * asking who they are.
 */
export async function startKubernetesDouble(): Promise<KubernetesDouble> {
  const state: State = { cluster: seedCluster(initial), requests: [], watches: new Set() };
  const server = createServer((request, response) => void serve(state, request, response));
  server.on('upgrade', (request, socket, head) => openUpgrade(state, request, socket, head));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seed(profile) {
      endWatches(state);
      state.cluster = seedCluster(profile);
    },
    requests: () => [...state.requests],
    execs: () => [...state.cluster.execs],
    clear() {
      state.requests.length = 0;
      state.cluster.execs.length = 0;
    },
    stop: () =>
      new Promise((resolve) => {
        endWatches(state);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const initial: ClusterProfile = { name: 'aks-network', mode: 'overlay', dataplane: 'azure', nodeCount: 2 };

/** A watch of the cluster before would never hear of the new one. */
function endWatches(state: State): void {
  for (const watch of state.watches) watch.end();
  state.watches.clear();
}
