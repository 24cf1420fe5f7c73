import { az, capture, variable } from '../../src/commands/build.ts';
import type { Parameters } from '../../src/aks/parameters.ts';
import type { Command } from '../../src/commands/model.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import * as expected from './expected.ts';

const nsg = 'nsg-nodes';

/** A network with a subnet for the nodes, before any cluster is in it. */
export const network = {
  script: (p) => [
    az('group create', { name: p.resourceGroup, location: p.location }),
    az('network vnet create', {
      name: p.vnetName,
      'resource-group': p.resourceGroup,
      'address-prefixes': p.vnetCidr,
      output: 'none',
    }),
    az('network vnet subnet create', {
      name: p.nodeSubnet,
      'resource-group': p.resourceGroup,
      'vnet-name': p.vnetName,
      'address-prefixes': p.nodeSubnetCidr,
      output: 'none',
    }),
  ],
} as const satisfies ShellFace;

/** One rule a direction covers the three pairs that Overlay needs; then the subnet gets the group. */
export const rules = {
  script: (p) => [
    capture(
      'NSG_ID',
      az('network nsg create', {
        name: nsg,
        'resource-group': p.resourceGroup,
        location: p.location,
        query: 'NewNSG.id',
        output: 'tsv',
      }),
    ),
    rule(p, 'AllowClusterIn', 'Inbound'),
    rule(p, 'AllowClusterOut', 'Outbound'),
    az('network vnet subnet update', {
      name: p.nodeSubnet,
      'resource-group': p.resourceGroup,
      'vnet-name': p.vnetName,
      'network-security-group': variable('NSG_ID'),
      output: 'none',
    }),
  ],
} as const satisfies ShellFace;

/** The rules of the group, without those that Azure adds. */
export const list = {
  script: (p) => [
    az('network nsg rule list', {
      'nsg-name': nsg,
      'resource-group': p.resourceGroup,
      query:
        '[].{\n  name: name,\n  direction: direction,\n  access: access,\n  protocol: protocol,\n  from: sourceAddressPrefixes,\n  to: destinationAddressPrefixes,\n  ports: destinationPortRange\n}',
      output: 'json',
    }),
  ],
  output: {
    journey: 'nsg-rules',
    basis: 'Printed by the real az from a test double of Azure Resource Manager, after the commands above.',
    expects: expected.list,
  },
} as const satisfies ShellFace;

/** All ports, said openly: az opens port 80 alone where a rule names none. */
function rule(p: Parameters, name: string, direction: 'Inbound' | 'Outbound'): Command {
  return az('network nsg rule create', {
    name,
    'nsg-name': nsg,
    'resource-group': p.resourceGroup,
    priority: '200',
    direction,
    access: 'Allow',
    protocol: '*',
    'source-address-prefixes': [p.nodeSubnetCidr, p.podCidr],
    'destination-address-prefixes': [p.nodeSubnetCidr, p.podCidr],
    'destination-port-ranges': '*',
    output: 'none',
  });
}
