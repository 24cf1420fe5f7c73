import type { Task } from '../../src/snippet/model.ts';
import * as az from './az.ts';
import { facts } from './facts.ts';

/** The snippets of this folder. */
export const createPodSubnetStaticBlock = {
  id: 'create-pod-subnet-static-block',
  facts,
  snippets: {
    cluster: {
      title: 'Create a Pod Subnet cluster with static blocks',
      faces: { az: az.cluster, pulumi: { file: 'snippets/create-pod-subnet-static-block/pulumi.ts' } },
    },
  },
} as const satisfies Task;
