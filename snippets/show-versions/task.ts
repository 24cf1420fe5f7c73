import type { Task } from '../../src/snippet/model.ts';
import * as az from './az.ts';

/** The snippets of this folder. */
export const showVersions = {
  id: 'show-versions',
  snippets: {
    location: {
      title: 'List the Kubernetes versions of a region',
      faces: { az: az.location },
    },
  },
} as const satisfies Task;
