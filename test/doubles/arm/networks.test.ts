import { describe, expect, test } from 'vitest';
import type { Answer } from './client.ts';
import { group, network, useDouble, withNetwork } from './use-double.ts';

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
});

describe('virtual networks', () => {
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
