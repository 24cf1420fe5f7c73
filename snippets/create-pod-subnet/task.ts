import type { Task } from '../../src/snippet/model.ts';
import * as az from './az.ts';
import { facts } from './facts.ts';

/** The snippets of this folder. */
export const createPodSubnet = {
  id: 'create-pod-subnet',
  facts,
  snippets: {
    cluster: {
      title: 'Create a Pod Subnet cluster with the Azure dataplane',
      faces: { az: az.cluster, pulumi: { file: 'snippets/create-pod-subnet/pulumi.ts' } },
    },
  },
} as const satisfies Task;
