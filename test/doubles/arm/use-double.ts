import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { createClient, type Client } from './client.ts';
import { startArmDouble, type ArmDouble } from './index.ts';

export const group = '/resourceGroups/rg';
export const network = `${group}/providers/Microsoft.Network/virtualNetworks/vnet`;
export const clusters = `${group}/providers/Microsoft.ContainerService/managedClusters`;
export const subscription = '/subscriptions/00000000-0000-0000-0000-000000000000';

/** What a test file sees of its double: `accepted` holds the clusters announced since the test began. */
export type Used = { double: ArmDouble; send: Client; accepted: unknown[]; workDir: string };

/** Starts one double for the file that calls it; each test begins with an empty group `rg` and an empty record. */
export function useDouble(): Used {
  const workDir = mkdtempSync(join(tmpdir(), 'arm-double-'));
  const used = { accepted: [], workDir } as Pick<Used, 'accepted' | 'workDir'> as Used;
  beforeAll(async () => {
    used.double = await startArmDouble({
      workDir,
      kubernetesServer: () => 'http://127.0.0.1:6443',
      onCluster: (cluster) => used.accepted.push(cluster),
    });
    used.send = createClient(used.double);
  });
  afterAll(async () => {
    await used.double.stop();
    rmSync(workDir, { recursive: true });
  });
  beforeEach(async () => {
    await used.send('DELETE', group);
    await used.send('PUT', group, { location: 'eastus' });
    used.double.clearRequests();
    used.accepted.length = 0;
  });
  return used;
}

/** The body of a PUT for a cluster with one system pool. */
export function cluster(networkProfile: object, pool: object = {}): object {
  const agentPoolProfiles = [{ name: 'nodepool1', count: 3, mode: 'System', ...pool }];
  return {
    location: 'eastus',
    identity: { type: 'SystemAssigned' },
    properties: { dnsPrefix: 'x-rg-000000', agentPoolProfiles, networkProfile },
  };
}

/** Creates the virtual network `vnet` with the subnet `nodes`. */
export async function withNetwork(send: Client): Promise<void> {
  await send('PUT', network, {
    location: 'eastus',
    properties: { addressSpace: { addressPrefixes: ['10.0.0.0/8'] } },
  });
  await send('PUT', `${network}/subnets/nodes`, { properties: { addressPrefix: '10.240.0.0/16' } });
}
