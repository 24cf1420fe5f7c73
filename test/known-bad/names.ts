import { networkProfileNames } from '../terraform/names.ts';
import { nameFaults, type NameRow } from '../content/guards/names.ts';
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
    name: 'Python name spelt like azurerm’s',
    story: 'One underscore too many: Python ignores no unknown argument.',
    caught: () => judged({ python: ['network_data_plane'] }),
    says: 'Pulumi for Python writes network_dataplane, not network_data_plane',
  },
];
