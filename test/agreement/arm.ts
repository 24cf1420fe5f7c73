import { putCluster } from '../doubles/arm/clusters/put.ts';
import { createStore } from '../doubles/arm/store.ts';
import type { ClusterBody } from './reduce.ts';

/** The subscription of the tests. */
export const subscriptionId = '00000000-0000-0000-0000-000000000000';

const group = `/subscriptions/${subscriptionId}/resourceGroups`;

/** The id of a subnet in the subscription of the tests. */
export function subnetId(resourceGroup: string, network: string, subnet: string): string {
  return `${group}/${resourceGroup}/providers/Microsoft.Network/virtualNetworks/${network}/subnets/${subnet}`;
}

/**
 * What the ARM double says to a cluster body: the published shape, the subnets it names, the documented rules.
 * Empty where it accepts. `subnets` maps ids to ranges of subnets that exist.
 */
export function armRefusal(body: ClusterBody, subnets: Readonly<Record<string, string>> = {}): string {
  const store = createStore();
  for (const [id, addressPrefix] of Object.entries(subnets)) store.put(id, { properties: { addressPrefix } });
  const path = `${group}/rg/providers/Microsoft.ContainerService/managedClusters/aks`;
  const call = {
    method: 'PUT',
    path,
    params: {},
    query: new URLSearchParams(),
    body: { location: 'westeurope', ...body },
  };
  const { status, body: answer } = putCluster(store, call);
  return status < 300 ? '' : JSON.stringify(answer);
}
