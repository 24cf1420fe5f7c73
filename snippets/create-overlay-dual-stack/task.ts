import type { Task } from '../../src/snippet/model.ts';
import * as az from './az.ts';
import { facts } from './facts.ts';

/** The snippets of this folder. */
export const createOverlayDualStack = {
  id: 'create-overlay-dual-stack',
  facts,
  snippets: {
    cluster: {
      title: 'Create a dual-stack Overlay cluster',
      faces: { az: az.cluster, pulumi: { file: 'snippets/create-overlay-dual-stack/pulumi.ts' } },
    },
  },
} as const satisfies Task;
