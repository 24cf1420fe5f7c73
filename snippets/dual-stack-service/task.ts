import type { Task } from '../../src/snippet/model.ts';
import * as kubectl from './kubectl.ts';
import * as manifests from './manifests.ts';

/** The snippets of this folder. */
export const dualStackService = {
  id: 'dual-stack-service',
  snippets: {
    services: {
      title: 'A Service of one family and one of both',
      faces: { kubectl: kubectl.services, manifest: manifests.services },
    },
    list: { title: 'Show the addresses of the Services', faces: { kubectl: kubectl.list } },
    pods: { title: 'Show the addresses of the pods', faces: { kubectl: kubectl.pods } },
    public: {
      title: 'A public Service with both families',
      faces: { kubectl: kubectl.publicService, manifest: manifests.publicService },
    },
  },
} as const satisfies Task;
