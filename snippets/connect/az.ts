import { az, kubectl } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';

/** Writes the cluster into your kubeconfig and shows that it answers. */
export const credentials = {
  script: (p) => [
    az('aks get-credentials', { name: p.clusterName, 'resource-group': p.resourceGroup }),
    kubectl('get', ['nodes'], { output: 'wide' }),
  ],
} as const satisfies ShellFace;
