import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { snippet, snippetIds } from '../../snippets/registry.ts';
import { networkProfileNames, nodePoolNames } from './names.ts';
import { azurermArguments } from './provider.ts';
import { bundleIds } from '../../src/site/downloads/tasks.ts';
import { surroundingsOfPulumi } from '../agreement/surroundings.ts';
import { otherParameters } from '../other-parameters.ts';
import { runProgram } from '../pulumi/run.ts';
import { argumentFaults } from './arguments.ts';
import { defaultFaults, surroundingsOfTerraform } from './cluster.ts';
import { factFaults, taskOfConfiguration, terraformLevels } from './judge.ts';
import { readConfiguration } from './read.ts';

const ids = snippetIds.filter((id) => id.startsWith('terraform/'));
const textOf = (id: string): string => snippet(id).faces[0]?.text ?? '';

test('there is a configuration for each mode, of a task that creates a cluster, and each file is shown', () => {
  expect(ids.map(taskOfConfiguration).filter((id) => !bundleIds.includes(id))).toEqual([]);
  const files = readdirSync('snippets/terraform').filter((file) => file.endsWith('.tf'));
  expect(files.map((file) => `terraform/${file.replace('.tf', '')}`).sort()).toEqual([...ids].sort());
});

test('every name of the mapping is an argument of the provider, and none is there twice', () => {
  const known = (block: string): readonly string[] => {
    const { required = [], optional = [] } = azurermArguments[`azurerm_kubernetes_cluster.${block}`] ?? {};
    return [...required, ...optional];
  };
  expect(Object.keys(networkProfileNames).sort()).toEqual(known('network_profile').toSorted());
  expect(Object.keys(nodePoolNames).filter((name) => !known('default_node_pool').includes(name))).toEqual([]);
  expect(new Set(Object.values(networkProfileNames)).size).toBe(known('network_profile').length);
});

describe.each(ids)('%s', (id) => {
  test('the HCL parser reads it, and every argument stands in the provider’s documentation', async () => {
    expect(argumentFaults(await readConfiguration(id, textOf(id)))).toEqual([]);
  });

  test('it makes the cluster that az and Pulumi make, for the default and for other parameters', async () => {
    const configuration = await readConfiguration(id, textOf(id));
    expect(factFaults(id, configuration)).toEqual([]);
    expect(factFaults(id, configuration, otherParameters)).toEqual([]);
  });

  test('its variables have the defaults of the reader’s parameters', async () => {
    const configuration = await readConfiguration(id, textOf(id));
    expect(defaultFaults(configuration)).toEqual([]);
  });

  test('it makes the same group, network, subnets and role as the Pulumi program', async () => {
    const made = surroundingsOfTerraform(await readConfiguration(id, textOf(id)));
    expect(made).toEqual(
      surroundingsOfPulumi(await runProgram(`snippets/${taskOfConfiguration(id)}/pulumi.ts`)),
    );
  });

  test('it passes every level but the run, which nobody made', async () => {
    expect(Object.keys(await terraformLevels(id, textOf(id)))).toEqual(['parsed', 'table', 'agrees']);
  });

  test('AKS keeps the delegation of a pod subnet', () => {
    const text = readFileSync(`snippets/${id}.tf`, 'utf8');
    expect(text.includes('ignore_changes = [delegation]')).toBe(text.includes('pod_subnet_id'));
  });
});
