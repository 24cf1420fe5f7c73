import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { azurermArguments } from '../terraform/provider.ts';
import { networkProfileNames, nodePoolNames } from '../terraform/names.ts';
import { azTable } from '../../src/commands/generated/az.ts';
import { nameFaults, nameRows, pythonName } from './guards/names.ts';

const page = readFileSync('content/docs/reference/network-profile.mdx', 'utf8');
const types = readFileSync('node_modules/@pulumi/azure-native/types/input.d.ts', 'utf8');
const az = (['aks create', 'aks update'] as const).flatMap((command) =>
  Object.keys(azTable.commands[command].options).map((name) => `--${name}`),
);

/** The properties of one of Pulumi's types. */
function propertiesOf(type: string): readonly string[] {
  const body = types.split(`    interface ${type} {\n`)[1]?.split('\n    }\n')[0] ?? '';
  return [...body.matchAll(/^ {8}(\w+)\??:/gm)].map(([, name]) => name ?? '');
}

test('every name of the network profile is what ARM, az, Pulumi and azurerm call it, and none is missing', () => {
  const arm = propertiesOf('ContainerServiceNetworkProfileArgs');
  const rows = nameRows(page, 'Terraform `network_profile`');
  expect(nameFaults(rows, { arm, az, terraform: networkProfileNames })).toEqual([]);
  expect([...rows.flatMap((row) => row.arm), 'advancedNetworking'].sort()).toEqual([...arm].sort());
});

test('the names of the agent pool are those of the tools', () => {
  const arm = propertiesOf('ManagedClusterAgentPoolProfileArgs');
  const rows = nameRows(page, 'Terraform `default_node_pool`');
  expect(rows.map((row) => row.arm[0])).toEqual(['vnetSubnetID', 'podSubnetID', 'podIPAllocationMode']);
  expect(nameFaults(rows, { arm, az, terraform: nodePoolNames })).toEqual([]);
});

test('the table of ACNS says of Pulumi and azurerm what their packages and pages hold', () => {
  const lines = page.split('\n## ACNS fields\n')[1]?.split('\n## ')[0]?.split('\n') ?? [];
  const rows = lines.filter((line) => line.startsWith('| `')).map((line) => line.split('|'));
  expect(rows.length).toBe(6);
  const security = propertiesOf('AdvancedNetworkingSecurityArgs');
  const own = [
    ...propertiesOf('AdvancedNetworkingArgs'),
    ...propertiesOf('AdvancedNetworkingObservabilityArgs').map((name) => `observability.${name}`),
    ...security.map((name) => `security.${name}`),
  ];
  const { optional = [] } =
    azurermArguments['azurerm_kubernetes_cluster.network_profile.advanced_networking'] ?? {};
  const shown: string[] = [];
  for (const [, field = '', option = '', pulumi = '', terraform = ''] of rows) {
    const name = field.replaceAll(/[` ]/g, '');
    const missing = option.split(',').filter((one) => !az.includes(one.replaceAll(/[` ]/g, '')));
    expect(missing, name).toEqual([]);
    expect(pulumi.trim() === 'yes', `${name} in Pulumi`).toBe(own.includes(name));
    if (terraform.includes('`')) shown.push(terraform.replaceAll(/[` ]/g, ''));
  }
  expect(shown).toEqual([...optional]);
});

test.each([
  ['dnsServiceIP', 'dns_service_ip'],
  ['podIPAllocationMode', 'pod_ip_allocation_mode'],
  ['vnetSubnetID', 'vnet_subnet_id'],
  ['networkDataplane', 'network_dataplane'],
])('%s is %s in Python', (name, python) => {
  expect(pythonName(name)).toBe(python);
});
