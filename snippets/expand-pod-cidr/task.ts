import type { Task } from '../../src/snippet/model.ts';
import * as az from './az.ts';
import * as kubectl from './kubectl.ts';

/** The snippets of this folder. */
export const expandPodCidr = {
  id: 'expand-pod-cidr',
  snippets: {
    grow: { title: 'Double the pod range', faces: { az: az.grow } },
    nodes: { title: 'Show the pod range of each node', faces: { kubectl: kubectl.nodes } },
  },
} as const satisfies Task;
