import { networkProfileNames } from '../terraform/names.ts';
import { nameFaults, nameRows, type NameRow } from '../content/guards/names.ts';
import type { KnownBad } from './case.ts';

const row: NameRow = {
  arm: ['networkDataplane'],
  az: ['--network-dataplane'],
  python: ['network_dataplane'],
  terraform: ['network_data_plane'],
};
const judged = (changes: Partial<NameRow>): string =>
  nameFaults([{ ...row, ...changes }], {
    arm: ['networkDataplane', 'staticEgressGatewayProfile'],
    az: ['--network-dataplane', '--load-balancer-sku'],
    terraform: networkProfileNames,
  }).join('\n');

/** Names in the table of tools that would not compile or parse. */
export const nameCases: readonly KnownBad[] = [
  {
    name: 'property that ARM does not have',
    story: 'networkDataPlane in TypeScript is refused by the compiler.',
    caught: () => judged({ arm: ['networkDataPlane'], python: ['network_data_plane'], terraform: [] }),
    says: 'networkDataPlane: no property of Pulumi’s type. Did you mean "networkDataplane"?',
  },
  {
    name: 'option that az does not have, in a table of names',
    story: 'The table said --network-data-plane.',
    caught: () => judged({ az: ['--network-data-plane'] }),
    says: '--network-data-plane: no option of az aks create or update',
  },
  {
    name: 'group of options that az does not have',
    story: 'A prefix with … stands for no option at all.',
    caught: () => judged({ az: ['--load-balancing-…'] }),
    says: '--load-balancing-…: no option',
  },
  {
    name: 'Python name spelt like azurerm’s',
    story: 'One underscore too many: Python ignores no unknown argument.',
    caught: () => judged({ python: ['network_data_plane'] }),
    says: 'Pulumi for Python writes network_dataplane, not network_data_plane',
  },
  {
    name: 'azurerm name spelt like Python’s',
    story: 'The other way round, in Terraform.',
    caught: () => judged({ terraform: ['network_dataplane'] }),
    says: 'azurerm has network_data_plane, not network_dataplane',
  },
  {
    name: 'azurerm argument for a field that it lacks',
    story: 'Static Egress Gateway was said to be in azurerm.',
    caught: () =>
      judged({
        arm: ['staticEgressGatewayProfile'],
        python: ['static_egress_gateway_profile'],
        terraform: ['static_egress_gateway_profile'],
      }),
    says: 'azurerm has none, not static_egress_gateway_profile',
  },
  {
    name: 'table of names that is not found',
    story: 'A renamed heading leaves the test without rows; the count of names then differs.',
    caught: () => `${nameRows('| ARM | x |\n| --- | --- |\n| `a` | `b` |', 'y').length} rows`,
    says: '0 rows',
  },
];
