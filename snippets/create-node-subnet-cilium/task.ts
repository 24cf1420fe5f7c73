import type { Task } from '../../src/snippet/model.ts';
import * as az from './az.ts';
import { facts } from './facts.ts';

/** The snippets of this folder. */
export const createNodeSubnetCilium = {
  id: 'create-node-subnet-cilium',
  facts,
  snippets: {
    cluster: {
      title: 'Create a Node Subnet cluster with the Cilium dataplane',
      faces: { az: az.cluster, pulumi: { file: 'snippets/create-node-subnet-cilium/pulumi.ts' } },
    },
  },
} as const satisfies Task;
