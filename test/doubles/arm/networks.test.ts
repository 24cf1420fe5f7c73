import { describe, expect, test } from 'vitest';
import type { Answer } from './client.ts';
import { group, network, subscription, useDouble, withNetwork } from './use-double.ts';

const used = useDouble();

describe('network security groups', () => {
  const nsg = `${group}/providers/Microsoft.Network/networkSecurityGroups/nsg`;
  const rule = (name: string, priority: number, direction: string): Promise<Answer> =>
    used.send('PUT', `${nsg}/securityRules/${name}`, {
      properties: { priority, direction, access: 'Allow' },
    });

  test('show their rules, and take one priority once a direction', async () => {
    await used.send('PUT', nsg, { location: 'eastus' });
    expect((await rule('in', 200, 'Inbound')).status).toBe(201);
    expect((await rule('out', 200, 'Outbound')).status).toBe(201);
    expect((await rule('in', 200, 'Inbound')).status).toBe(200);
    const { status, body } = await rule('again', 200, 'Inbound');
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { error: { code: 'SecurityRuleConflict' } },
    });
    expect((await used.send('GET', nsg)).body).toMatchObject({
      properties: { securityRules: [{ name: 'in' }, { name: 'out' }] },
    });
  });

  test.each([99, 4097])('refuse the priority %i', async (priority) => {
    await used.send('PUT', nsg, { location: 'eastus' });
    expect((await rule('in', priority, 'Inbound')).status).toBe(400);
  });

  test('are missed by a rule and by a subnet that name one', async () => {
    expect((await rule('in', 200, 'Inbound')).status).toBe(404);
    await withNetwork(used.send);
    const properties = {
      addressPrefix: '10.240.0.0/16',
      networkSecurityGroup: { id: `${subscription}${nsg}` },
    };
    expect((await used.send('PUT', `${network}/subnets/nodes`, { properties })).status).toBe(404);
    await used.send('PUT', nsg, { location: 'eastus' });
    expect((await used.send('PUT', `${network}/subnets/nodes`, { properties })).status).toBe(200);
  });
});

describe('resource groups', () => {
  test('say whether they exist', async () => {
    expect((await used.send('HEAD', group)).status).toBe(204);
    expect((await used.send('HEAD', '/resourceGroups/other')).status).toBe(404);
  });

  test('are found in any case, and keep the case in which they were created', async () => {
    const { body } = await used.send('GET', '/resourcegroups/RG');
    expect(body).toMatchObject({ id: `${subscription}/resourceGroups/rg`, name: 'rg', location: 'eastus' });
  });

  test('take what is in them along when they are deleted', async () => {
    await withNetwork(used.send);
    await used.send('DELETE', group);
    expect(used.double.resourceIds()).toEqual([]);
  });

  test.each(['GET', 'PUT'])('that do not exist make %s of anything inside fail', async (method) => {
    const path = '/resourceGroups/other/providers/Microsoft.Network/virtualNetworks/vnet';
    const { status, body } = await used.send(method, path, method === 'PUT' ? {} : undefined);
    expect(status).toBe(404);
    expect(body).toMatchObject({ error: { code: 'ResourceGroupNotFound' } });
  });
});

describe('virtual networks', () => {
  test('show their subnets', async () => {
    await withNetwork(used.send);
    const { body } = await used.send('GET', network);
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
    await withNetwork(used.send);
    const { status, body } = await used.send('PUT', `${network}/subnets/other`, {
      properties: { addressPrefix },
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: { code } });
  });
});
