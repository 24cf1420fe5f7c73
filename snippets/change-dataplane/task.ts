import type { Task } from '../../src/snippet/model.ts';
import * as az from './az.ts';

/** The snippets of this folder. */
export const changeDataplane = {
  id: 'change-dataplane',
  snippets: {
    'to-cilium': {
      title: 'Change the dataplane to Cilium',
      faces: { az: az.toCilium },
    },
  },
} as const satisfies Task;
