import type { Task } from '../../src/snippet/model.ts';
import * as az from './az.ts';
import * as kubectl from './kubectl.ts';
import * as manifests from './manifests.ts';

/** The snippets of this folder. */
export const staticEgress = {
  id: 'static-egress',
  snippets: {
    enable: { title: 'Enable Static Egress Gateway', faces: { az: az.enable } },
    pool: { title: 'Add the gateway pool', faces: { az: az.pool } },
    configuration: {
      title: 'Ask for a fixed prefix',
      faces: { kubectl: kubectl.configuration, manifest: manifests.configuration },
    },
    prefix: { title: 'Read the prefix', faces: { kubectl: kubectl.prefix } },
    client: {
      title: 'A pod that leaves through the gateway',
      faces: { kubectl: kubectl.client, manifest: manifests.client },
    },
  },
} as const satisfies Task;
