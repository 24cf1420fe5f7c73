import { az } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';

/** The administrator's name that AKS holds for Windows nodes; nothing where the cluster can have no Windows pool. */
export const profile = {
  script: (p) => [
    az('aks show', {
      name: p.clusterName,
      'resource-group': p.resourceGroup,
      query: 'windowsProfile.adminUsername',
      output: 'tsv',
    }),
  ],
} as const satisfies ShellFace;

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
