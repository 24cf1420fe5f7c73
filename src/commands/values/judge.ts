import { nearest } from '../nearest.ts';
import type { ChartRow, ChartTable, ChartType } from './model.ts';
import { removalOf } from './removed.ts';

/** Judges one value against a chart's table; gives what is wrong, or undefined. `value` undefined: not known here. */
export function judgeValue(key: string, value: unknown, table: ChartTable): string | undefined {
  const chart = `the chart ${table.chart} ${table.version}`;
  const removed = removalOf(key, value);
  if (removed) {
    const what = removed.only ? `${key}=${String(value)}` : key;
    const how = removed.silent ? 'is ignored by' : 'is refused by';
    return `${what} ${how} ${chart} (gone since ${removed.since}). Set instead: ${removed.instead}.`;
  }
  const row = table.values[key];
  if (!row) return unknown(key, chart, table);
  if (value === undefined) return undefined;
  const found = typeOf(value);
  if (!row.type.some((type) => type === found || (type === 'number' && found === 'integer'))) {
    return `${key} takes ${row.type.join(' or ')} in ${chart}; found ${found} ${JSON.stringify(value)}.`;
  }
  if (Array.isArray(value) && value.some((item) => typeof item !== 'string')) {
    return `${key} takes a list of strings in ${chart}; found ${JSON.stringify(value)}. Use --set-string.`;
  }
  const allowed = choicesOf(row);
  if (!allowed || allowed.includes(value as string)) return undefined;
  const expected = row.choices?.map((choice) => JSON.stringify(choice)).join(', ') ?? '';
  return `${key} expects one of ${expected} in ${chart}; found ${JSON.stringify(value)}.${nearest(String(value), row.choices ?? [])}`;
}

/** The values that a row with choices takes: its texts, and null or true and false where the type allows them. */
export function choicesOf(row: ChartRow): readonly (string | boolean | null)[] | undefined {
  if (!row.choices) return undefined;
  return [
    ...row.choices,
    ...(row.type.includes('boolean') ? [true, false] : []),
    ...(row.type.includes('null') ? [null] : []),
  ];
}

function unknown(key: string, chart: string, table: ChartTable): string {
  const keys = Object.keys(table.values);
  const below = keys.filter((known) => known.startsWith(`${key}.`));
  if (below.length > 0) return `${key} is a group in ${chart}. Set one of its values: ${below.join(', ')}.`;
  return `${key} is no value that we know of ${chart}.${nearest(key, keys)} New values go into src/commands/values/selection.ts.`;
}

function typeOf(value: unknown): ChartType | 'object' {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  if (typeof value === 'boolean' || typeof value === 'string') return typeof value as ChartType;
  return 'object';
}
