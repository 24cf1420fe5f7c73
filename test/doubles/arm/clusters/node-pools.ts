import { asObject, asObjects, asText, type JsonObject } from '../json.ts';

/** A Kubernetes version for clusters that name none; a stand-in, since the service chooses the current one. */
export const defaultVersion = '1.35';

/** Node pools as the service returns them: what the client sent, with the service's defaults. */
export function withPoolDefaults(properties: JsonObject, network: JsonObject): JsonObject[] {
  const version = asText(properties['kubernetesVersion']) ?? defaultVersion;
  return asObjects(properties['agentPoolProfiles']).map((pool) => poolWithDefaults(pool, version, network));
}

/**
 * One node pool of a cluster of this Kubernetes version. Linux without a word is Ubuntu:
 * https://learn.microsoft.com/cli/azure/aks/nodepool#az-aks-nodepool-add (--os-sku).
 */
export function poolWithDefaults(pool: JsonObject, clusterVersion: string, network: JsonObject): JsonObject {
  const version = asText(pool['orchestratorVersion']) ?? clusterVersion;
  const maxPods = pool['maxPods'] ?? defaultMaxPods(pool, network);
  return {
    ...pool,
    ...(asText(pool['osType']) === 'Linux' && !pool['osSKU'] ? { osSKU: 'Ubuntu' } : {}),
    vmSize: asText(pool['vmSize']) ?? 'Standard_D8ds_v4',
    ...(maxPods ? { maxPods } : {}),
    provisioningState: 'Succeeded',
    powerState: { code: 'Running' },
    orchestratorVersion: version,
    currentOrchestratorVersion: version,
  };
}

/** A node pool as a resource of its own, as `az aks nodepool list` reads it. */
export function poolResource(clusterId: string, pool: JsonObject): JsonObject {
  const { name, ...properties } = pool;
  const id = `${clusterId}/agentPools/${String(name)}`;
  return { id, name, type: 'Microsoft.ContainerService/managedClusters/agentPools', properties };
}

/** The node pools of a stored cluster. */
export function poolsOf(cluster: JsonObject): JsonObject[] {
  return asObjects(asObject(cluster['properties'])['agentPoolProfiles']);
}

/**
 * Pods per node where the client names no number: 30 on a node subnet, 250 in overlay mode and without plugin, 110
 * with kubenet (https://learn.microsoft.com/azure/aks/concepts-network-ip-address-planning). For a pod subnet
 * Microsoft's pages disagree (110 or 250), so the double gives none.
 */
function defaultMaxPods(pool: JsonObject, network: JsonObject): number | undefined {
  if (network['networkPluginMode'] === 'overlay' || network['networkPlugin'] === 'none') return 250;
  if (network['networkPlugin'] === 'kubenet') return 110;
  return asText(pool['podSubnetID']) ? undefined : 30;
}
