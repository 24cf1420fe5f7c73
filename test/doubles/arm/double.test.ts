import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createClient, type Answer, type Client } from './client.ts';
import { startArmDouble, type ArmDouble } from './index.ts';

const workDir = mkdtempSync(join(tmpdir(), 'arm-double-'));
const group = '/resourceGroups/rg';
const network = `${group}/providers/Microsoft.Network/virtualNetworks/vnet`;
const clusters = `${group}/providers/Microsoft.ContainerService/managedClusters`;
const subscription = '/subscriptions/00000000-0000-0000-0000-000000000000';
const accepted: unknown[] = [];
let double: ArmDouble;
let send: Client;

beforeAll(async () => {
  double = await startArmDouble({
    workDir,
    kubernetesServer: () => 'http://127.0.0.1:6443',
    onCluster: (cluster) => accepted.push(cluster),
  });
  send = createClient(double);
});
afterAll(async () => {
  await double.stop();
  rmSync(workDir, { recursive: true });
});
beforeEach(async () => {
  await send('DELETE', group);
  await send('PUT', group, { location: 'eastus' });
  double.clearRequests();
  accepted.length = 0;
});

function cluster(networkProfile: object, pool: object = {}): object {
  const agentPoolProfiles = [{ name: 'nodepool1', count: 3, mode: 'System', ...pool }];
  return {
    location: 'eastus',
    identity: { type: 'SystemAssigned' },
    properties: { dnsPrefix: 'x-rg-000000', agentPoolProfiles, networkProfile },
  };
}

async function withNetwork(): Promise<void> {
  await send('PUT', network, {
    location: 'eastus',
    properties: { addressSpace: { addressPrefixes: ['10.0.0.0/8'] } },
  });
  await send('PUT', `${network}/subnets/nodes`, { properties: { addressPrefix: '10.240.0.0/16' } });
}

describe('network security groups', () => {
  const nsg = `${group}/providers/Microsoft.Network/networkSecurityGroups/nsg`;
  const rule = (name: string, priority: number, direction: string): Promise<Answer> =>
    send('PUT', `${nsg}/securityRules/${name}`, { properties: { priority, direction, access: 'Allow' } });

  test('show their rules, and take one priority once a direction', async () => {
    await send('PUT', nsg, { location: 'eastus' });
    expect((await rule('in', 200, 'Inbound')).status).toBe(201);
    expect((await rule('out', 200, 'Outbound')).status).toBe(201);
    expect((await rule('in', 200, 'Inbound')).status).toBe(200);
    const { status, body } = await rule('again', 200, 'Inbound');
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { error: { code: 'SecurityRuleConflict' } },
    });
    expect((await send('GET', nsg)).body).toMatchObject({
      properties: { securityRules: [{ name: 'in' }, { name: 'out' }] },
    });
  });

  test.each([99, 4097])('refuse the priority %i', async (priority) => {
    await send('PUT', nsg, { location: 'eastus' });
    expect((await rule('in', priority, 'Inbound')).status).toBe(400);
  });

  test('are missed by a rule and by a subnet that name one', async () => {
    expect((await rule('in', 200, 'Inbound')).status).toBe(404);
    await withNetwork();
    const properties = {
      addressPrefix: '10.240.0.0/16',
      networkSecurityGroup: { id: `${subscription}${nsg}` },
    };
    expect((await send('PUT', `${network}/subnets/nodes`, { properties })).status).toBe(404);
    await send('PUT', nsg, { location: 'eastus' });
    expect((await send('PUT', `${network}/subnets/nodes`, { properties })).status).toBe(200);
  });
});

describe('resource groups', () => {
  test('say whether they exist', async () => {
    expect((await send('HEAD', group)).status).toBe(204);
    expect((await send('HEAD', '/resourceGroups/other')).status).toBe(404);
  });

  test('are found in any case, and keep the case in which they were created', async () => {
    const { body } = await send('GET', '/resourcegroups/RG');
    expect(body).toMatchObject({ id: `${subscription}/resourceGroups/rg`, name: 'rg', location: 'eastus' });
  });

  test('take what is in them along when they are deleted', async () => {
    await withNetwork();
    await send('DELETE', group);
    expect(double.resourceIds()).toEqual([]);
  });

  test.each(['GET', 'PUT'])('that do not exist make %s of anything inside fail', async (method) => {
    const path = '/resourceGroups/other/providers/Microsoft.Network/virtualNetworks/vnet';
    const { status, body } = await send(method, path, method === 'PUT' ? {} : undefined);
    expect(status).toBe(404);
    expect(body).toMatchObject({ error: { code: 'ResourceGroupNotFound' } });
  });
});

describe('virtual networks', () => {
  test('show their subnets', async () => {
    await withNetwork();
    const { body } = await send('GET', network);
    expect(body).toMatchObject({
      type: 'Microsoft.Network/virtualNetworks',
      properties: { subnets: [{ name: 'nodes', id: `${subscription}${network}/subnets/nodes` }] },
    });
  });

  test.each([
    ['outside the network', '192.168.0.0/24', 'NetcfgInvalidSubnet'],
    ['over another subnet', '10.240.1.0/24', 'NetcfgSubnetRangesOverlap'],
    ['that is no range', '10.241.0.0', 'InvalidCIDRNotation'],
  ])('refuse a subnet %s', async (_, addressPrefix, code) => {
    await withNetwork();
    const { status, body } = await send('PUT', `${network}/subnets/other`, { properties: { addressPrefix } });
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: { code } });
  });
});

describe('clusters', () => {
  test('that do not exist are named in the error', async () => {
    const { status, body } = await send('GET', `${clusters}/none`);
    expect(status).toBe(404);
    expect(body).toMatchObject({
      error: {
        code: 'ResourceNotFound',
        message:
          "The Resource 'Microsoft.ContainerService/managedClusters/none' under resource group 'rg' was not found.",
      },
    });
  });

  test('are created with 201, updated with 200 and come back with the defaults of the service', async () => {
    const profile = { networkPlugin: 'azure', networkPluginMode: 'overlay', networkDataplane: 'cilium' };
    expect((await send('PUT', `${clusters}/a`, cluster(profile))).status).toBe(201);
    expect((await send('PUT', `${clusters}/a`, cluster(profile))).status).toBe(200);
    const { body } = await send('GET', `${clusters}/a`);
    expect(body).toMatchObject({
      identity: { type: 'SystemAssigned', principalId: expect.any(String) as string },
      properties: {
        provisioningState: 'Succeeded',
        powerState: { code: 'Running' },
        fqdn: 'x-rg-000000-double.hcp.eastus.azmk8s.io',
        nodeResourceGroup: 'MC_rg_a_eastus',
        agentPoolProfiles: [{ name: 'nodepool1', maxPods: 250 }],
        networkProfile: { ...profile, networkPolicy: 'cilium', podCidr: '10.244.0.0/16' },
      },
    });
  });

  test('are announced once for each accepted PUT, and not when they are refused', async () => {
    await send('PUT', `${clusters}/a`, cluster({ networkPlugin: 'azure' }));
    await send('PUT', `${clusters}/b`, cluster({ networkPlugin: 'azur' }));
    expect(accepted).toMatchObject([
      { name: 'a', properties: { networkProfile: { networkPlugin: 'azure' } } },
    ]);
  });

  test('are refused by a rule with the error of the service', async () => {
    const profile = { networkPlugin: 'azure', networkDataplane: 'cilium', networkPolicy: 'azure' };
    const { status, body } = await send('PUT', `${clusters}/a`, cluster(profile));
    expect(status).toBe(400);
    expect(body).toEqual({
      error: {
        code: 'BadRequest',
        message: 'Cilium dataplane requires network policy cilium.',
        subcode: 'CiliumDataplaneRequiresNetworkPolicyCilium',
        target: 'networkProfile.networkPolicy',
      },
    });
  });

  test.each([
    ['vnetSubnetID', 'nodes', 201, undefined],
    ['vnetSubnetID', 'gone', 400, 'SubnetNotFound'],
    ['podSubnetID', 'gone', 400, 'SubnetNotFound'],
  ])('with %s "%s" are answered with %i', async (property, subnet, status, code) => {
    await withNetwork();
    const pool = { [property]: `${subscription}${network}/subnets/${subnet}` };
    const reply = await send('PUT', `${clusters}/a`, cluster({ networkPlugin: 'azure' }, pool));
    expect(reply.status).toBe(status);
    expect((reply.body['error'] as { code?: string } | undefined)?.code).toBe(code);
  });

  test('that name a subnet by anything but an id are refused', async () => {
    const reply = await send('PUT', `${clusters}/a`, cluster({}, { vnetSubnetID: '10.0.0.0/16' }));
    expect(reply.body).toMatchObject({ error: { code: 'LinkedInvalidPropertyId' } });
  });

  test('switch to Cilium with the policy that az read and sends back', async () => {
    const profile = { networkPlugin: 'azure', networkPolicy: 'none' };
    await send('PUT', `${clusters}/a`, cluster(profile));
    await send('PUT', `${clusters}/a`, cluster({ ...profile, networkDataplane: 'cilium' }));
    const { body } = await send('GET', `${clusters}/a`);
    expect(body).toMatchObject({ properties: { networkProfile: { networkPolicy: 'cilium' } } });
  });

  test('are listed by group and by subscription', async () => {
    await withNetwork();
    await send('PUT', `${clusters}/a`, cluster({}));
    for (const path of [clusters, '/providers/Microsoft.ContainerService/managedClusters'])
      expect((await send('GET', path)).body).toMatchObject({ value: [{ name: 'a' }] });
  });

  test('give a kubeconfig for the Kubernetes server, with a token', async () => {
    await send('PUT', `${clusters}/a`, cluster({}));
    const { body } = await send('POST', `${clusters}/a/listClusterUserCredential`);
    const [config] = body['kubeconfigs'] as [{ value: string }];
    expect(parse(Buffer.from(config.value, 'base64').toString())).toMatchObject({
      'current-context': 'a',
      clusters: [{ name: 'a', cluster: { server: 'http://127.0.0.1:6443' } }],
      users: [{ name: 'clusterUser_rg_a', user: { token: expect.any(String) as string } }],
    });
  });

  test('list their node pools as resources', async () => {
    await send('PUT', `${clusters}/a`, cluster({}));
    const { body } = await send('GET', `${clusters}/a/agentPools`);
    expect(body).toMatchObject({
      value: [
        { id: `${subscription}${clusters}/a/agentPools/nodepool1`, properties: { count: 3, mode: 'System' } },
      ],
    });
  });

  const egress = { staticEgressGatewayProfile: { enabled: true } };
  const windowsPool = { osType: 'Windows', osSKU: 'Windows2025', enableFIPS: true, count: 1 };
  const gatewayPool = {
    mode: 'Gateway',
    osType: 'Linux',
    count: 2,
    gatewayProfile: { publicIPPrefixSize: 30 },
  };

  test.each([
    ['a Windows pool', {}, 'win', windowsPool],
    ['a gateway pool', egress, 'egress', gatewayPool],
  ])('take %s, show it and list it', async (_, network, name, properties) => {
    await send('PUT', `${clusters}/a`, cluster(network));
    expect((await send('PUT', `${clusters}/a/agentPools/${name}`, { properties })).status).toBe(201);
    expect((await send('PUT', `${clusters}/a/agentPools/${name}`, { properties })).status).toBe(200);
    expect((await send('GET', `${clusters}/a/agentPools/${name}`)).body).toMatchObject({ name, properties });
    expect((await send('GET', `${clusters}/a/agentPools/none`)).status).toBe(404);
    const { body } = await send('GET', `${clusters}/a/agentPools`);
    expect((body['value'] as { name: string }[]).map((one) => one.name)).toEqual(['nodepool1', name]);
  });

  test.each([
    [
      'Windows with Cilium',
      { networkPlugin: 'azure', networkDataplane: 'cilium' },
      'win',
      windowsPool,
      /cilium/,
    ],
    ['Windows with kubenet', { networkPlugin: 'kubenet' }, 'win', windowsPool, /Azure-CNI/],
    ['Windows with a long name', {}, 'windows', windowsPool, /six characters/],
    ['Windows Server 2025 without FIPS', {}, 'win', { ...windowsPool, enableFIPS: false }, /FIPS/],
    ['a gateway without the feature', {}, 'egress', gatewayPool, /to be enabled/],
    ['a gateway on Windows', egress, 'egress', { ...gatewayPool, osType: 'Windows' }, /cannot be gateway/],
    [
      'a gateway that scales by itself',
      egress,
      'egress',
      { ...gatewayPool, enableAutoScaling: true },
      /autoscaler/,
    ],
    [
      'more gateways than addresses',
      egress,
      'egress',
      { ...gatewayPool, count: 5 },
      /serves 4 gateway nodes/,
    ],
    [
      'a prefix too large',
      egress,
      'egress',
      { ...gatewayPool, gatewayProfile: { publicIPPrefixSize: 27 } },
      /28 to 31/,
    ],
    ['a property that no pool has', {}, 'extra', { os: 'Windows' }, /Could not find property/],
    [
      'a subnet that is missing',
      {},
      'extra',
      { vnetSubnetID: `${subscription}${network}/subnets/x` },
      /not find subnet/,
    ],
  ])('refuse %s', async (_, profile, name, properties, message) => {
    await send('PUT', `${clusters}/a`, cluster(profile));
    const { status, body } = await send('PUT', `${clusters}/a/agentPools/${name}`, { properties });
    expect(status).toBe(400);
    expect((body['error'] as { message: string }).message).toMatch(message);
  });

  test.each([
    ['managedNATGateway', 'loadBalancer', 400],
    ['loadBalancer', 'managedNATGateway', 200],
    ['loadBalancer', 'userDefinedRouting', 400],
  ])('change the outbound type from %s to %s: %i', async (from, to, status) => {
    await send('PUT', `${clusters}/a`, cluster({ outboundType: from }));
    expect((await send('PUT', `${clusters}/a`, cluster({ outboundType: to }))).status).toBe(status);
  });

  test('are gone after they were deleted', async () => {
    await send('PUT', `${clusters}/a`, cluster({}));
    expect((await send('DELETE', `${clusters}/a`)).status).toBe(202);
    expect((await send('DELETE', `${clusters}/a`)).status).toBe(204);
    expect((await send('GET', `${clusters}/a`)).status).toBe(404);
  });
});

describe('the record', () => {
  test('holds requests in their order, with placeholders for what differs from run to run', async () => {
    const assignment = `${group}/providers/Microsoft.Authorization/roleAssignments`;
    const properties = {
      principalId: 'b7f6c1de-0000-4000-8000-0123456789ab',
      principalType: 'ServicePrincipal',
    };
    await send('PUT', `${assignment}/b7f6c1de-1111-4222-8333-0123456789ab`, { properties });
    await send('GET', assignment);
    expect(double.requests()).toEqual([
      {
        method: 'PUT',
        path: `${subscription}${assignment}/<uuid>`,
        apiVersion: '2026-06-01',
        status: 201,
        body: { properties: { principalId: '<object-id>', principalType: 'ServicePrincipal' } },
      },
      { method: 'GET', path: `${subscription}${assignment}`, apiVersion: '2026-06-01', status: 200 },
    ]);
  });

  test('starts anew when it is cleared', async () => {
    await send('GET', group);
    double.clearRequests();
    expect(double.requests()).toEqual([]);
  });

  test('shows what the double does not implement as 501', async () => {
    const { status, body } = await send('PUT', `${clusters}/a/maintenanceConfigurations/extra`, {});
    expect(status).toBe(501);
    expect(body).toMatchObject({
      error: {
        message: expect.stringContaining(
          `does not implement PUT ${subscription}${clusters}/a/maintenanceConfigurations/extra`,
        ) as string,
      },
    });
    expect(double.requests()).toMatchObject([{ method: 'PUT', status: 501 }]);
  });
});

test('seeded resources are answered like any other', async () => {
  const id = `${subscription}${network}/subnets/seeded`;
  double.put(id, { properties: { addressPrefix: '10.1.0.0/24' } });
  const { body } = await send('GET', `${network}/subnets/seeded`);
  expect(body).toEqual({
    id,
    name: 'seeded',
    type: 'Microsoft.Network/virtualNetworks/subnets',
    properties: { addressPrefix: '10.1.0.0/24' },
  });
});

test('the environment names loopback addresses and files below the work folder only', () => {
  const values = Object.values(double.env);
  for (const value of values.filter((text) => text.includes('://')))
    expect(value.startsWith(double.url)).toBe(true);
  for (const value of values.filter((text) => text.startsWith('/')))
    expect(value.startsWith(workDir)).toBe(true);
  expect(new URL(double.url).hostname).toBe('127.0.0.1');
});

test('the versions of a region are those of the calendar on the day of its source, newest first', async () => {
  const { status, body } = await send(
    'GET',
    '/providers/Microsoft.ContainerService/locations/westeurope/kubernetesVersions',
  );
  expect(status).toBe(200);
  const { values } = body as {
    values: { version: string; isDefault?: boolean; capabilities: { supportPlan: string[] } }[];
  };
  expect(values.map(({ version }) => version)).toEqual(['1.36', '1.35', '1.34', '1.33', '1.32', '1.31']);
  expect(values.filter(({ isDefault }) => isDefault).map(({ version }) => version)).toEqual(['1.35']);
  expect(values.at(-1)?.capabilities.supportPlan).toEqual(['AKSLongTermSupport']);
});
