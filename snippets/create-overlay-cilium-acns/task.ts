import type { Task } from '../../src/snippet/model.ts';
import * as az from './az.ts';

/** The snippets of this folder. */
export const createOverlayCiliumAcns = {
  id: 'create-overlay-cilium-acns',
  snippets: {
    cluster: {
      title: 'Create an Overlay cluster with Cilium and ACNS, level L7',
      faces: { az: az.cluster },
    },
    level: { title: 'Show what the cluster has of ACNS', faces: { az: az.level } },
  },
} as const satisfies Task;
