import { az } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import * as expected from './expected.ts';

const columns = ['name', 'mode', 'osType', 'osSku', 'count', 'maxPods', 'podIpAllocationMode'];

/** One line a pool: what it runs, how many pods a node takes, and how a pod subnet hands addresses out. */
export const pools = {
  script: (p) => [
    az('aks nodepool list', {
      'cluster-name': p.clusterName,
      'resource-group': p.resourceGroup,
      query: `[].{\n${columns.map((name) => `  ${name}: ${name}`).join(',\n')}\n}`,
      output: 'table',
    }),
  ],
  output: {
    journey: 'windows-pool',
    basis:
      'Printed by the real az from a test double of Azure Resource Manager, for an Overlay cluster with a Windows pool.',
    expects: expected.pools,
  },
} as const satisfies ShellFace;
