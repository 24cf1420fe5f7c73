import { az } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import * as expected from './expected.ts';

/** As create-overlay-cilium, with ACNS at the level that lets policies look into requests; it costs money. */
export const cluster = {
  script: (p) => [
    az('group create', { name: p.resourceGroup, location: p.location }),
    az('aks create', {
      name: p.clusterName,
      'resource-group': p.resourceGroup,
      'node-count': String(p.nodeCount),
      'network-plugin': 'azure',
      'network-plugin-mode': 'overlay',
      'network-dataplane': 'cilium',
      'network-policy': 'cilium',
      'pod-cidr': p.podCidr,
      'enable-acns': true,
      'acns-advanced-networkpolicies': 'L7',
    }),
  ],
} as const satisfies ShellFace;

/** What the cluster has of ACNS, as the API stores it; prints nothing without ACNS. */
export const level = {
  script: (p) => [
    az('aks show', {
      name: p.clusterName,
      'resource-group': p.resourceGroup,
      query: 'networkProfile.advancedNetworking',
    }),
  ],
  output: {
    journey: 'advanced-policies',
    basis: 'Printed by the real az from a test double that stores what az sent; no Azure was involved.',
    source: 'arm-sdk',
    expects: expected.level,
  },
} as const satisfies ShellFace;
