import type { Task } from '../../src/snippet/model.ts';
import * as az from './az.ts';

/** The snippets of this folder. */
export const showNodePools = {
  id: 'show-node-pools',
  snippets: {
    pools: { title: 'List the node pools', faces: { az: az.pools } },
  },
} as const satisfies Task;
