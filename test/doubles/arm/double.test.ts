import { describe, expect, test } from 'vitest';
import { clusters, subscription, useDouble } from './use-double.ts';

const used = useDouble();

describe('the record', () => {
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
