import { nodePoolNames } from './names.ts';
import { blockOf, type Body, type Configuration } from './read.ts';

/** Arguments of the cluster that the facts state, or that only name it. */
const stated = [
  'name',
  'resource_group_name',
  'location',
  'dns_prefix',
  'identity',
  'default_node_pool',
  'node_provisioning_profile',
  'network_profile',
];

/** Settings that the facts do not state: this configuration would ask for more than az and Pulumi do. */
export function unstatedArguments({ resources }: Configuration): readonly string[] {
  const cluster = resources['azurerm_kubernetes_cluster']?.['cluster'] ?? {};
  const { mode, ...provisioning } = blockOf(cluster, 'node_provisioning_profile');
  return [
    ...extras(cluster, stated),
    ...extras(blockOf(cluster, 'default_node_pool'), Object.keys(nodePoolNames)),
    ...extras(blockOf(cluster, 'identity'), ['type']),
    ...extras(provisioning, []),
    ...(mode === 'Manual' ? [] : ['mode: expected Manual, the default of the provider.']),
  ];
}

function extras(body: Body, known: readonly string[]): string[] {
  return Object.entries(body)
    .filter(([name]) => !known.includes(name))
    .map(([name, value]) => `${name}: ${JSON.stringify(value)} is in no facts.ts`);
}
