import { asObject, asText, type JsonObject } from '../json.ts';
import { parseResourceId, subscriptionId } from '../resource-id.ts';
import { defaultVersion, withPoolDefaults } from './node-pools.ts';

/** The object id of every identity of the double, and the tenant in which it lives. */
export const identityIds = {
  principalId: '11111111-1111-1111-1111-111111111111',
  tenantId: '22222222-2222-2222-2222-222222222222',
} as const;

const kubeletIds = {
  clientId: '33333333-3333-3333-3333-333333333333',
  objectId: '44444444-4444-4444-4444-444444444444',
} as const;

/** A cluster as the service returns it after it accepted `sent` with the network profile `network`. */
export function acceptedCluster(id: string, sent: JsonObject, network: JsonObject): JsonObject {
  const { group = '', names = [] } = parseResourceId(id) ?? {};
  const properties = asObject(sent['properties']);
  const location = String(sent['location']);
  const nodeGroup = asText(properties['nodeResourceGroup']) ?? `MC_${group}_${names[0]}_${location}`;
  const identity = asObject(sent['identity']);
  const kubelet = `/subscriptions/${subscriptionId}/resourceGroups/${nodeGroup}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${names[0]}-agentpool`;
  return {
    ...sent,
    kind: 'Base',
    sku: { name: 'Base', tier: 'Free', ...asObject(sent['sku']) },
    ...(identity['type'] ? { identity: { ...identity, ...identityIds } } : {}),
    properties: {
      ...properties,
      ...states(properties),
      ...addresses(properties, location),
      nodeResourceGroup: nodeGroup,
      // az refuses to update a cluster whose kubelet identity it cannot read.
      identityProfile: { kubeletidentity: { resourceId: kubelet, ...kubeletIds } },
      agentPoolProfiles: withPoolDefaults(properties, network),
      ...(network['networkPlugin'] === 'azure' ? { windowsProfile: windowsProfile(properties) } : {}),
      networkProfile: network,
      maxAgentPools: 100,
    },
  };
}

/**
 * Clusters with Azure CNI get a Windows profile of the service's own where the client sends none; the password never
 * comes back: https://github.com/Azure/AKS/issues/1545 (comment of 2022-03-30),
 * https://learn.microsoft.com/azure/aks/learn/quick-windows-container-deploy-cli
 */
function windowsProfile(properties: JsonObject): JsonObject {
  const { adminPassword: _, ...sent } = asObject(properties['windowsProfile']);
  return { adminUsername: 'azureuser', ...sent };
}

function states(properties: JsonObject): JsonObject {
  const version = asText(properties['kubernetesVersion']) ?? defaultVersion;
  return {
    provisioningState: 'Succeeded',
    powerState: { code: 'Running' },
    kubernetesVersion: version,
    currentKubernetesVersion: version,
  };
}

/** Host names as the service forms them; where it has a random part, the double has `double`. */
function addresses(properties: JsonObject, location: string): JsonObject {
  const host = `${asText(properties['dnsPrefix']) ?? 'cluster'}-double`;
  return {
    fqdn: `${host}.hcp.${location}.azmk8s.io`,
    azurePortalFQDN: `${host}.portal.hcp.${location}.azmk8s.io`,
  };
}
