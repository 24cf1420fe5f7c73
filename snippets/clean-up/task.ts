import type { Task } from '../../src/snippet/model.ts';
import * as az from './az.ts';

/** The snippets of this folder. */
export const cleanUp = {
  id: 'clean-up',
  snippets: {
    'delete-group': {
      title: 'Delete everything again',
      faces: { az: az.deleteGroup },
    },
  },
} as const satisfies Task;
