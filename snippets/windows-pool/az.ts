import { az } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';

/** A second pool with Windows Server 2025; AKS makes the administrator's password, so no secret is typed. */
export const add = {
  script: (p) => [
    az('aks nodepool add', {
      'nodepool-name': 'win',
      'cluster-name': p.clusterName,
      'resource-group': p.resourceGroup,
      'os-type': 'Windows',
      'os-sku': 'Windows2025',
      'enable-fips-image': true,
      'node-count': '1',
      'max-pods': '110',
    }),
  ],
} as const satisfies ShellFace;
