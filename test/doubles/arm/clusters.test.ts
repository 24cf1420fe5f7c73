import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cluster, clusters, network, subscription, useDouble, withNetwork } from './use-double.ts';

const used = useDouble();

describe('clusters', () => {
  test('that do not exist are named in the error', async () => {
    const { status, body } = await used.send('GET', `${clusters}/none`);
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
    expect((await used.send('PUT', `${clusters}/a`, cluster(profile))).status).toBe(201);
    expect((await used.send('PUT', `${clusters}/a`, cluster(profile))).status).toBe(200);
    const { body } = await used.send('GET', `${clusters}/a`);
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
    await used.send('PUT', `${clusters}/a`, cluster({ networkPlugin: 'azure' }));
    await used.send('PUT', `${clusters}/b`, cluster({ networkPlugin: 'azur' }));
    expect(used.accepted).toMatchObject([
      { name: 'a', properties: { networkProfile: { networkPlugin: 'azure' } } },
    ]);
  });

  test('are refused by a rule with the error of the service', async () => {
    const profile = { networkPlugin: 'azure', networkDataplane: 'cilium', networkPolicy: 'azure' };
    const { status, body } = await used.send('PUT', `${clusters}/a`, cluster(profile));
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
    await withNetwork(used.send);
    const pool = { [property]: `${subscription}${network}/subnets/${subnet}` };
    const reply = await used.send('PUT', `${clusters}/a`, cluster({ networkPlugin: 'azure' }, pool));
    expect(reply.status).toBe(status);
    expect((reply.body['error'] as { code?: string } | undefined)?.code).toBe(code);
  });

  test('that name a subnet by anything but an id are refused', async () => {
    const reply = await used.send('PUT', `${clusters}/a`, cluster({}, { vnetSubnetID: '10.0.0.0/16' }));
    expect(reply.body).toMatchObject({ error: { code: 'LinkedInvalidPropertyId' } });
  });

  test('switch to Cilium with the policy that az read and sends back', async () => {
    const profile = { networkPlugin: 'azure', networkPolicy: 'none' };
    await used.send('PUT', `${clusters}/a`, cluster(profile));
    await used.send('PUT', `${clusters}/a`, cluster({ ...profile, networkDataplane: 'cilium' }));
    const { body } = await used.send('GET', `${clusters}/a`);
    expect(body).toMatchObject({ properties: { networkProfile: { networkPolicy: 'cilium' } } });
  });

  test('are listed by group and by subscription', async () => {
    await withNetwork(used.send);
    await used.send('PUT', `${clusters}/a`, cluster({}));
    for (const path of [clusters, '/providers/Microsoft.ContainerService/managedClusters'])
      expect((await used.send('GET', path)).body).toMatchObject({ value: [{ name: 'a' }] });
  });

  test('give a kubeconfig for the Kubernetes server, with a token', async () => {
    await used.send('PUT', `${clusters}/a`, cluster({}));
    const { body } = await used.send('POST', `${clusters}/a/listClusterUserCredential`);
    const [config] = body['kubeconfigs'] as [{ value: string }];
    expect(parse(Buffer.from(config.value, 'base64').toString())).toMatchObject({
      'current-context': 'a',
      clusters: [{ name: 'a', cluster: { server: 'http://127.0.0.1:6443' } }],
      users: [{ name: 'clusterUser_rg_a', user: { token: expect.any(String) as string } }],
    });
  });

  test('list their node pools as resources', async () => {
    await used.send('PUT', `${clusters}/a`, cluster({}));
    const { body } = await used.send('GET', `${clusters}/a/agentPools`);
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
    await used.send('PUT', `${clusters}/a`, cluster(network));
    expect((await used.send('PUT', `${clusters}/a/agentPools/${name}`, { properties })).status).toBe(201);
    expect((await used.send('PUT', `${clusters}/a/agentPools/${name}`, { properties })).status).toBe(200);
    expect((await used.send('GET', `${clusters}/a/agentPools/${name}`)).body).toMatchObject({
      name,
      properties,
    });
    expect((await used.send('GET', `${clusters}/a/agentPools/none`)).status).toBe(404);
    const { body } = await used.send('GET', `${clusters}/a/agentPools`);
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
    await used.send('PUT', `${clusters}/a`, cluster(profile));
    const { status, body } = await used.send('PUT', `${clusters}/a/agentPools/${name}`, { properties });
    expect(status).toBe(400);
    expect((body['error'] as { message: string }).message).toMatch(message);
  });

  test.each([
    ['managedNATGateway', 'loadBalancer', 400],
    ['loadBalancer', 'managedNATGateway', 200],
    ['loadBalancer', 'userDefinedRouting', 400],
  ])('change the outbound type from %s to %s: %i', async (from, to, status) => {
    await used.send('PUT', `${clusters}/a`, cluster({ outboundType: from }));
    expect((await used.send('PUT', `${clusters}/a`, cluster({ outboundType: to }))).status).toBe(status);
  });

  test('are gone after they were deleted', async () => {
    await used.send('PUT', `${clusters}/a`, cluster({}));
    expect((await used.send('DELETE', `${clusters}/a`)).status).toBe(202);
    expect((await used.send('DELETE', `${clusters}/a`)).status).toBe(204);
    expect((await used.send('GET', `${clusters}/a`)).status).toBe(404);
  });
});
