import { describe, expect, test } from 'vitest';
import { cluster, clusters, network, subscription, useDouble, withNetwork } from './use-double.ts';

const used = useDouble();

describe('clusters', () => {
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

  const egress = { staticEgressGatewayProfile: { enabled: true } };
  const windowsPool = { osType: 'Windows', osSKU: 'Windows2025', enableFIPS: true, count: 1 };
  const gatewayPool = {
    mode: 'Gateway',
    osType: 'Linux',
    count: 2,
    gatewayProfile: { publicIPPrefixSize: 30 },
  };

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
});
