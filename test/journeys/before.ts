import { parseParameters } from '../../src/aks/parameters.ts';
import { createClient } from '../doubles/arm/client.ts';
import type { ArmDouble } from '../doubles/arm/index.ts';
import { subscriptionId } from '../doubles/arm/resource-id.ts';

/** A cluster that somebody made long ago; a journey starts from it, and no snippet makes it. */
export interface Before {
  /** Why the reader has it, and why no page makes it. */
  readonly reason: string;
  readonly identity: 'SystemAssigned' | 'UserAssigned';
  readonly networkProfile: Readonly<Record<string, string>>;
}

/**
 * Asks the ARM double for the cluster, in the group and under the name of the pages, so that the double judges it,
 * fills in the defaults of the service and seeds the Kubernetes double. Throws where the double refuses it.
 */
export async function makeBefore(arm: ArmDouble, { identity, networkProfile }: Before): Promise<void> {
  const { resourceGroup, clusterName, location, nodeCount } = parseParameters();
  const send = createClient(arm);
  const group = `/resourceGroups/${resourceGroup}`;
  await send('PUT', group, { location });
  const path = `${group}/providers/Microsoft.ContainerService/managedClusters/${clusterName}`;
  const pool = { name: 'nodepool1', mode: 'System', osType: 'Linux', count: nodeCount };
  const { status, body } = await send('PUT', path, {
    location,
    identity: identityOf(identity, group),
    properties: {
      dnsPrefix: clusterName,
      agentPoolProfiles: [{ ...pool, type: 'VirtualMachineScaleSets' }],
      networkProfile,
    },
  });
  if (status !== 201) throw new Error(`test/journeys/before.ts: ${status} ${JSON.stringify(body)}`);
}

function identityOf(type: Before['identity'], group: string): Record<string, unknown> {
  if (type === 'SystemAssigned') return { type };
  const id = `/subscriptions/${subscriptionId}${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/aks`;
  return { type, userAssignedIdentities: { [id]: {} } };
}
