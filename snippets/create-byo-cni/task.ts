import type { Task } from '../../src/snippet/model.ts';
import * as az from './az.ts';
import { facts } from './facts.ts';
import * as helm from './helm.ts';

/** The snippets of this folder. */
export const createByoCni = {
  id: 'create-byo-cni',
  facts,
  snippets: {
    cluster: {
      title: 'Create a cluster without a CNI',
      faces: { az: az.cluster, pulumi: { file: 'snippets/create-byo-cni/pulumi.ts' } },
    },
    'install-cilium': {
      title: 'Install upstream Cilium as the CNI',
      faces: { helm: helm.installCilium },
    },
  },
} as const satisfies Task;
