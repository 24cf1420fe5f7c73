import { az } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import { gatewayPool } from './names.ts';

/** Installs the controllers; nothing leaves through a gateway yet. */
export const enable = {
  script: (p) => [
    az('aks update', {
      name: p.clusterName,
      'resource-group': p.resourceGroup,
      'enable-static-egress-gateway': true,
    }),
  ],
} as const satisfies ShellFace;

/** Two gateway nodes, with a prefix of public addresses for up to four. */
export const pool = {
  script: (p) => [
    az('aks nodepool add', {
      'nodepool-name': gatewayPool,
      'cluster-name': p.clusterName,
      'resource-group': p.resourceGroup,
      mode: 'Gateway',
      'node-count': '2',
      'gateway-prefix-size': '30',
    }),
  ],
} as const satisfies ShellFace;
