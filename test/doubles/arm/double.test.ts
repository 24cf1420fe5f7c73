import { describe, expect, test } from 'vitest';
import { clusters, group, network, subscription, useDouble } from './use-double.ts';

const used = useDouble();

describe('the record', () => {
  test('holds requests in their order, with placeholders for what differs from run to run', async () => {
    const assignment = `${group}/providers/Microsoft.Authorization/roleAssignments`;
    const properties = {
      principalId: 'b7f6c1de-0000-4000-8000-0123456789ab',
      principalType: 'ServicePrincipal',
    };
    await used.send('PUT', `${assignment}/b7f6c1de-1111-4222-8333-0123456789ab`, { properties });
    await used.send('GET', assignment);
    expect(used.double.requests()).toEqual([
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
    await used.send('GET', group);
    used.double.clearRequests();
    expect(used.double.requests()).toEqual([]);
  });

  test('shows what the double does not implement as 501', async () => {
    const { status, body } = await used.send('PUT', `${clusters}/a/maintenanceConfigurations/extra`, {});
    expect(status).toBe(501);
    expect(body).toMatchObject({
      error: {
        message: expect.stringContaining(
          `does not implement PUT ${subscription}${clusters}/a/maintenanceConfigurations/extra`,
        ) as string,
      },
    });
    expect(used.double.requests()).toMatchObject([{ method: 'PUT', status: 501 }]);
  });
});

test('seeded resources are answered like any other', async () => {
  const id = `${subscription}${network}/subnets/seeded`;
  used.double.put(id, { properties: { addressPrefix: '10.1.0.0/24' } });
  const { body } = await used.send('GET', `${network}/subnets/seeded`);
  expect(body).toEqual({
    id,
    name: 'seeded',
    type: 'Microsoft.Network/virtualNetworks/subnets',
    properties: { addressPrefix: '10.1.0.0/24' },
  });
});

test('the environment names loopback addresses and files below the work folder only', () => {
  const values = Object.values(used.double.env);
  for (const value of values.filter((text) => text.includes('://')))
    expect(value.startsWith(used.double.url)).toBe(true);
  for (const value of values.filter((text) => text.startsWith('/')))
    expect(value.startsWith(used.workDir)).toBe(true);
  expect(new URL(used.double.url).hostname).toBe('127.0.0.1');
});

test('the versions of a region are those of the calendar on the day of its source, newest first', async () => {
  const { status, body } = await used.send(
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
