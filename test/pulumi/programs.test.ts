import { expect, test } from 'vitest';
import { taskOf, tasks } from '../../snippets/registry.ts';
import { parseParameters } from '../../src/aks/parameters.ts';
import type { Task } from '../../src/snippet/model.ts';
import { armRefusal, subnetId } from '../agreement/arm.ts';
import { bodyOfPulumi, reduceBody, reduceFacts } from '../agreement/reduce.ts';
import { otherParameters as other } from '../other-parameters.ts';
import { runProgram, type Registered } from './run.ts';

const clusters = (tasks as readonly Task[]).filter((task) => task.facts !== undefined);

/** The subnets that a program made, by id, with their ranges. */
function subnetsOf(registered: readonly Registered[]): Record<string, string> {
  const made = registered
    .filter(({ type }) => type === 'azure-native:network:Subnet')
    .map(({ inputs }) => inputs);
  return Object.fromEntries(
    made.map((inputs) => [
      subnetId(
        String(inputs['resourceGroupName']),
        String(inputs['virtualNetworkName']),
        String(inputs['subnetName']),
      ),
      String(inputs['addressPrefix']),
    ]),
  );
}

// The titles are read by test/proof/programs.ts: the proof page shows a program as run only when its test passed.
test.each(clusters.map(({ id }) => id))('%s registers what its facts state', async (id) => {
  for (const config of [{}, other]) {
    const registered = await runProgram(`snippets/${id}/pulumi.ts`, config);
    const cluster = registered.filter(({ type }) => type === 'azure-native:containerservice:ManagedCluster');
    expect(cluster).toHaveLength(1);
    const facts = taskOf(id)?.facts?.(parseParameters(config));
    const body = bodyOfPulumi(cluster[0]?.inputs ?? {});
    expect(reduceBody(body)).toEqual(facts && reduceFacts(facts));
    expect(armRefusal(body, subnetsOf(registered))).toBe('');
  }
});

test('every program asks for what the az face asks for around the cluster: group, network, subnets, role', async () => {
  const registered = await runProgram('snippets/create-pod-subnet-cilium/pulumi.ts', other);
  const inputs = Object.fromEntries(registered.map(({ name, inputs: given }) => [name, given]));
  expect(inputs['group']).toMatchObject({ resourceGroupName: other.resourceGroup, location: other.location });
  expect(inputs['vnet']).toMatchObject({ addressSpace: { addressPrefixes: [other.vnetCidr] } });
  expect(inputs['node-subnet']).toMatchObject({
    subnetName: other.nodeSubnet,
    addressPrefix: other.nodeSubnetCidr,
  });
  expect(inputs['pod-subnet']).toMatchObject({
    subnetName: other.podSubnet,
    addressPrefix: other.podSubnetCidr,
  });
  expect(inputs['subnet-role']).toMatchObject({
    scope: subnetId(other.resourceGroup, other.vnetName, other.nodeSubnet),
    principalId: 'cluster-principal',
  });
  expect(registered).toHaveLength(6);
});
