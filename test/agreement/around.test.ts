import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { taskOf, tasks } from '../../snippets/registry.ts';
import { parseParameters } from '../../src/aks/parameters.ts';
import type { Task } from '../../src/snippet/model.ts';
import { journeyRecordings } from '../journeys/recordings.ts';
import { runProgram, type Registered } from '../pulumi/run.ts';
import { otherParameters } from '../other-parameters.ts';
import { typedDefaults } from '../snippets/literals.ts';
import { clusterPut } from './az.ts';
import { surroundingsOfAz, surroundingsOfPulumi } from './surroundings.ts';
import { unstated } from './unstated.ts';

const clusters = (tasks as readonly Task[]).filter((task) => task.facts !== undefined);
const recordings = journeyRecordings();

describe.each(clusters.map(({ id }) => id))('%s', (id) => {
  let registered: readonly Registered[] = [];
  beforeAll(async () => {
    registered = await runProgram(`snippets/${id}/pulumi.ts`);
  });

  test('az and Pulumi ask for the same group, network, subnets and role', () => {
    expect(surroundingsOfPulumi(registered)).toEqual(surroundingsOfAz(id, recordings));
  });

  test('neither face asks for a setting that the facts do not state', () => {
    const { resourceName, resourceGroupName, ...inputs } =
      registered.find(({ type }) => type.endsWith(':ManagedCluster'))?.inputs ?? {};
    expect({ resourceName, resourceGroupName, dnsPrefix: inputs['dnsPrefix'] }).toEqual({
      resourceName: 'aks-network',
      resourceGroupName: 'rg-aks-network',
      dnsPrefix: 'aks-network',
    });
    const poolKeys = Object.keys(taskOf(id)?.facts?.(parseParameters()).agentPools[0] ?? {});
    expect(unstated(inputs, poolKeys)).toEqual([]);
    const { properties, ...rest } = clusterPut(id, recordings) ?? {};
    expect(properties).toBeDefined();
    expect(unstated({ ...rest, ...properties }, poolKeys)).toEqual([]);
  });

  test('the program takes names, places and ranges from the reader everywhere', async () => {
    const chosen = await runProgram(`snippets/${id}/pulumi.ts`, otherParameters);
    // The SDK fills ranges into networkProfile, which test/pulumi compares with the facts for other parameters too.
    const own = chosen.map(({ inputs }) => ({ ...inputs, networkProfile: undefined }));
    expect(typedDefaults(JSON.stringify(own))).toEqual([]);
    for (const { name, inputs } of chosen) {
      const { location = 'northeurope', resourceGroupName = 'rg-other' } = inputs;
      expect({ name, location, resourceGroupName }).toEqual({
        name,
        location: otherParameters.location,
        resourceGroupName: otherParameters.resourceGroup,
      });
    }
  });

  test('subnets of one network are made one after the other, and AKS keeps the one it delegates to itself', () => {
    const made = registered.filter(({ type }) => type.endsWith(':Subnet'));
    const early = made.flatMap(({ name, after }, index) =>
      made
        .slice(0, index)
        .filter((earlier) => !after.includes(earlier.name))
        .map((earlier) => `${name} must wait for ${earlier.name}: add dependsOn`),
    );
    expect(early).toEqual([]);
    const text = readFileSync(`snippets/${id}/pulumi.ts`, 'utf8');
    expect(text.includes("ignoreChanges: ['delegations']")).toBe(text.includes('podSubnetID'));
  });
});
