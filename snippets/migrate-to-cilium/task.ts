import type { Task } from '../../src/snippet/model.ts';
import * as kubectl from './kubectl.ts';

/** The snippets of this folder; the update itself is change-dataplane/to-cilium. */
export const migrateToCilium = {
  id: 'migrate-to-cilium',
  snippets: {
    review: { title: 'Find policies that Cilium reads differently', faces: { kubectl: kubectl.review } },
    agents: { title: 'Wait for the Cilium agents', faces: { kubectl: kubectl.agents } },
  },
} as const satisfies Task;
