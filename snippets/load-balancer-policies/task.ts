import type { Task } from '../../src/snippet/model.ts';
import * as kubectl from './kubectl.ts';
import * as manifests from './manifests.ts';

/** The snippets of this folder. */
export const loadBalancerPolicies = {
  id: 'load-balancer-policies',
  snippets: {
    local: {
      title: 'Local, and the ranges of the clients',
      faces: { kubectl: kubectl.local, manifest: manifests.local },
    },
    show: { title: 'Show the traffic policy of each Service', faces: { kubectl: kubectl.show } },
    cluster: {
      title: 'Cluster, and the entities world and remote-node',
      faces: { kubectl: kubectl.cluster, manifest: manifests.cluster },
    },
  },
} as const satisfies Task;
