import type { Task } from '../../src/snippet/model.ts';
import * as az from './az.ts';

/** The snippets of this folder. */
export const restrictSubnet = {
  id: 'restrict-subnet',
  snippets: {
    network: {
      title: 'Create a network with a subnet for the nodes',
      faces: { az: az.network },
    },
    rules: {
      title: 'Allow nodes and pods to each other, and attach the NSG',
      faces: { az: az.rules },
    },
    list: {
      title: 'List the rules of the NSG',
      faces: { az: az.list },
    },
  },
} as const satisfies Task;
