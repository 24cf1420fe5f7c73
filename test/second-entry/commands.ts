import { ciliumValues } from '../../src/commands/generated/cilium-values.ts';
import { ciliumMinors } from '../../src/commands/minors.ts';
import { tables } from '../../src/commands/tables/index.ts';
import { removedValues } from '../../src/commands/values/removed.ts';
import { sealOf } from './seal.ts';

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
    'removed chart values': removedValues.map(({ key, since, ...rest }) => `${key} ${since} ${sealOf(rest)}`),
  };
}
