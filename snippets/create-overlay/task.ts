import type { Task } from '../../src/snippet/model.ts';
import * as az from './az.ts';
import { facts } from './facts.ts';

/** The snippets of this folder. */
export const createOverlay = {
  id: 'create-overlay',
  facts,
  snippets: {
    cluster: {
      title: 'Create an Overlay cluster with the Azure dataplane',
      faces: { az: az.cluster, pulumi: { file: 'snippets/create-overlay/pulumi.ts' } },
    },
  },
} as const satisfies Task;
