import type { Task } from '../../src/snippet/model.ts';
import * as kubectl from './kubectl.ts';

/** The snippets of this folder. */
export const inspectDataplane = {
  id: 'inspect-dataplane',
  snippets: {
    daemonsets: {
      title: 'Which DaemonSets run in kube-system',
      faces: { kubectl: kubectl.daemonSets },
    },
    'agent-status': {
      title: 'Ask a Cilium agent for its status',
      faces: { kubectl: kubectl.agentStatus },
    },
    'cilium-config': {
      title: 'Read the settings of the agents',
      faces: { kubectl: kubectl.ciliumConfig },
    },
    drops: {
      title: 'Watch the drops on the node of a pod',
      faces: { kubectl: kubectl.drops },
    },
    cns: {
      title: 'Find who hands out pod addresses',
      faces: { kubectl: kubectl.cns },
    },
  },
} as const satisfies Task;
