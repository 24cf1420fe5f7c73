import type { Task } from '../../src/snippet/model.ts';
import * as az from './az.ts';
import { facts } from './facts.ts';

/** The snippets of this folder. */
export const createNodeSubnet = {
  id: 'create-node-subnet',
  facts,
  snippets: {
    cluster: {
      title: 'Create a Node Subnet cluster with the Azure dataplane',
      faces: { az: az.cluster, pulumi: { file: 'snippets/create-node-subnet/pulumi.ts' } },
    },
  },
} as const satisfies Task;
