import type { Task } from '../../src/snippet/model.ts';
import * as az from './az.ts';
import { facts } from './facts.ts';

/** The snippets of this folder. */
export const createPodSubnetCilium = {
  id: 'create-pod-subnet-cilium',
  facts,
  snippets: {
    cluster: {
      title: 'Create a Pod Subnet cluster with the Cilium dataplane',
      faces: { az: az.cluster, pulumi: { file: 'snippets/create-pod-subnet-cilium/pulumi.ts' } },
    },
  },
} as const satisfies Task;
