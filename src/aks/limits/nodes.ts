import type { Fact } from './fact.ts';

/** How many nodes, pods and Services a cluster takes, and how many nodes an upgrade adds. */
export const nodeFacts = {
  'overlay-max-nodes': { value: 5000, unit: 'nodes', source: 'aks-overlay-concepts' },
  'overlay-max-pods-per-node': { value: 250, unit: 'pods', source: 'aks-overlay-concepts' },
  'overlay-default-max-pods': { value: 250, unit: 'pods', source: 'aks-overlay-concepts' },
  'overlay-cluster-pods-scale-page': { value: 200_000, unit: 'pods', source: 'aks-scale' },
  'overlay-cluster-pods-plan-page': { value: 250_000, unit: 'pods', source: 'aks-plan-pod-networking' },
  'overlay-min-pods-per-node': { value: 10, unit: 'pods', source: 'aks-overlay-concepts' },
  'min-pods-per-pool': { value: 30, unit: 'pods', source: 'aks-ip-planning' },
  'pod-subnet-default-max-pods-howto': { value: 250, unit: 'pods', source: 'aks-pod-subnet-dynamic' },
  'pod-subnet-default-max-pods-planning': { value: 110, unit: 'pods', source: 'aks-ip-planning' },
  'node-subnet-default-max-pods': { value: 30, unit: 'pods', source: 'aks-ip-planning' },
  'kubenet-max-nodes': { value: 400, unit: 'nodes', source: 'aks-overlay-concepts' },
  'kubenet-default-max-pods': { value: 110, unit: 'pods', source: 'aks-ip-planning' },
  'npm-max-nodes': { value: 250, unit: 'nodes', source: 'aks-network-policies' },
  'npm-max-pods': { value: 20_000, unit: 'pods', source: 'aks-network-policies' },
  'pool-max-nodes': { value: 1000, unit: 'nodes', source: 'aks-rolling-upgrade' },
  'static-block-max-pods': { value: 1_000_000, unit: 'pods', source: 'aks-pod-subnet' },
  'windows-recommended-pods': { value: 110, unit: 'pods', source: 'aks-overlay-concepts' },
  'windows-services': { value: 500, unit: 'Services', source: 'aks-windows-faq' },
  'cli-default-node-count': { value: 3, unit: 'nodes', source: 'az-cli' },
  'default-surge-scale-page': { value: 10, unit: '%', source: 'aks-scale' },
  'recommended-surge': { value: 33, unit: '%', source: 'aks-rolling-upgrade' },
  'large-cluster-surge': { value: '10 to 20%', unit: 'text', source: 'aks-scale' },
  'large-cluster-surge-nodes': { value: 500, unit: 'nodes', source: 'aks-scale' },
  'upgrade-again-below': { value: 3000, unit: 'nodes', source: 'aks-scale' },
} as const satisfies Record<string, Fact>;
