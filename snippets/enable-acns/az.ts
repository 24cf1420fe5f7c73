import { az } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import * as expected from './expected.ts';

const basis =
  'Printed by the real az from a test double of Azure Resource Manager, for an Overlay cluster with Cilium.';

/** Observability, and on Cilium security with the level FQDN: what az and the service choose when nothing else is said. */
export const enable = {
  script: (p) => [
    az('aks update', { name: p.clusterName, 'resource-group': p.resourceGroup, 'enable-acns': true }),
  ],
} as const satisfies ShellFace;

/** The level L7, which contains FQDN; Cilium only. */
export const enableL7 = {
  script: (p) => [
    az('aks update', {
      name: p.clusterName,
      'resource-group': p.resourceGroup,
      'enable-acns': true,
      'acns-advanced-networkpolicies': 'L7',
    }),
  ],
} as const satisfies ShellFace;

/** Security without metrics and flows. */
export const securityOnly = {
  script: (p) => [
    az('aks update', {
      name: p.clusterName,
      'resource-group': p.resourceGroup,
      'enable-acns': true,
      'disable-acns-observability': true,
    }),
  ],
} as const satisfies ShellFace;

/** Metrics and flows without security: FQDN and L7 policies are blocked from then on. */
export const observabilityOnly = {
  script: (p) => [
    az('aks update', {
      name: p.clusterName,
      'resource-group': p.resourceGroup,
      'enable-acns': true,
      'disable-acns-security': true,
    }),
  ],
} as const satisfies ShellFace;

/** Everything of it off. */
export const disable = {
  script: (p) => [
    az('aks update', { name: p.clusterName, 'resource-group': p.resourceGroup, 'disable-acns': true }),
  ],
} as const satisfies ShellFace;

/** What was ordered, as the API keeps it. */
export const show = {
  script: (p) => [
    az('aks show', {
      name: p.clusterName,
      'resource-group': p.resourceGroup,
      query: 'networkProfile.advancedNetworking',
      output: 'json',
    }),
  ],
  output: { journey: 'acns', basis, expects: expected.show },
} as const satisfies ShellFace;

/** The level of policies alone. */
export const showLevel = {
  script: (p) => [
    az('aks show', {
      name: p.clusterName,
      'resource-group': p.resourceGroup,
      query: 'networkProfile.advancedNetworking.security.advancedNetworkPolicies',
      output: 'tsv',
    }),
  ],
  output: { journey: 'acns', basis, expects: expected.showLevel },
} as const satisfies ShellFace;
