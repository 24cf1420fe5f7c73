import type { Task } from '../../src/snippet/model.ts';
import * as az from './az.ts';

/** The snippets of this folder. */
export const showNetworkProfile = {
  id: 'show-network-profile',
  snippets: {
    profile: {
      title: 'Show the mode and the dataplane',
      faces: { az: az.profile },
    },
  },
} as const satisfies Task;
