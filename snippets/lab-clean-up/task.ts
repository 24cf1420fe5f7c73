import type { Task } from '../../src/snippet/model.ts';
import * as az from './az.ts';
import * as kubectl from './kubectl.ts';

/** The snippets of this folder. */
export const labCleanUp = {
  id: 'lab-clean-up',
  snippets: {
    'delete-group': { title: 'Delete both clusters', faces: { az: az.deleteGroup } },
    forget: { title: 'Forget the two contexts', faces: { kubectl: kubectl.forget } },
  },
} as const satisfies Task;
