import { armRefusal } from '../agreement/arm.ts';

/** What the ARM double says to a cluster with this network profile. */
export function putBody(networkProfile: Readonly<Record<string, unknown>>): string {
  return armRefusal({
    identity: { type: 'SystemAssigned' },
    properties: { networkProfile, agentPoolProfiles: [{ name: 'nodepool1', mode: 'System', count: 2 }] },
  });
}
