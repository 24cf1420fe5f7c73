import type { Task } from '../../src/snippet/model.ts';
import * as az from './az.ts';

/** The snippets of this folder. */
export const connect = {
  id: 'connect',
  snippets: {
    credentials: {
      title: 'Connect kubectl to the cluster',
      faces: { az: az.credentials },
    },
  },
} as const satisfies Task;
