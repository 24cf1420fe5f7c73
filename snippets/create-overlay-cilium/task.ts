import type { Task } from '../../src/snippet/model.ts';
import * as az from './az.ts';
import { facts } from './facts.ts';

/** The snippets of this folder. */
export const createOverlayCilium = {
  id: 'create-overlay-cilium',
  facts,
  snippets: {
    cluster: {
      title: 'Create an Overlay cluster with the Cilium dataplane',
      faces: { az: az.cluster, pulumi: { file: 'snippets/create-overlay-cilium/pulumi.ts' } },
    },
  },
} as const satisfies Task;
