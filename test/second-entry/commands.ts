import { ciliumValues } from '../../src/commands/generated/cilium-values.ts';
import { ciliumMinors } from '../../src/commands/minors.ts';
import { tables } from '../../src/commands/tables/index.ts';
import { conflictFaults } from '../../src/commands/values/conflicts.ts';
import { removedValues } from '../../src/commands/values/removed.ts';
import { sealOf } from './seal.ts';

/** Each pair of values that the chart refuses, and the nearest that it takes. */
const conflicting: readonly Readonly<Record<string, unknown>>[] = [
  { 'aksbyocni.enabled': true, routingMode: 'native' },
  { 'aksbyocni.enabled': true, routingMode: 'tunnel' },
  { 'aksbyocni.enabled': true, 'azure.enabled': true },
  { 'aksbyocni.enabled': true, 'azure.enabled': false },
  { routingMode: 'native', enableIPv4Masquerade: true },
  { routingMode: 'native', enableIPv4Masquerade: true, ipv4NativeRoutingCIDR: '10.0.0.0/8' },
  { routingMode: 'native', enableIPv4Masquerade: true, 'ipMasqAgent.enabled': true },
  { routingMode: 'native', enableIPv4Masquerade: false },
  { 'hubble.ui.enabled': true },
  { 'hubble.ui.enabled': true, 'hubble.relay.enabled': true },
];

/** Of each table: version, source and a seal of its commands and options, also where a tool wrote it, since people can edit it. */
export function statedTables(): Readonly<Record<string, unknown>> {
  const { version, ...values } = ciliumValues;
  return {
    ...Object.fromEntries(
      Object.entries(tables).map(([tool, table]) => [
        tool,
        `${table.version} ${table.source ?? 'generated'} ${sealOf(table)}`,
      ]),
    ),
    'cilium values': `${version} generated ${sealOf(values)}`,
    'cilium minors': ciliumMinors.join(' '),
    'conflicting chart values': conflicting.map(
      (given) =>
        `${JSON.stringify(given)}: ${conflictFaults(new Map(Object.entries(given))).join(' ') || 'fine'}`,
    ),
    'removed chart values': removedValues.map(({ key, since, ...rest }) => `${key} ${since} ${sealOf(rest)}`),
  };
}
