import type { Task } from '../../src/snippet/model.ts';
import * as az from './az.ts';

/** The snippets of this folder. */
export const windowsPool = {
  id: 'windows-pool',
  snippets: {
    profile: { title: 'Can this cluster have Windows pools?', faces: { az: az.profile } },
    add: { title: 'Add a Windows pool', faces: { az: az.add } },
  },
} as const satisfies Task;
