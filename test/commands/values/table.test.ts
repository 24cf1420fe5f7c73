import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ciliumVersion } from '../../../snippets/create-byo-cni/helm.ts';
import { ciliumValues } from '../../../src/commands/generated/cilium-values.ts';
import type { ChartRow, ChartTable } from '../../../src/commands/values/model.ts';
import { removedValues } from '../../../src/commands/values/removed.ts';
import { choices, commented, selection } from '../../../src/commands/values/selection.ts';

/** Read by another program than the generator, so that a slip in either shows. */
interface Extract {
  readonly minors: readonly string[];
  readonly values: Record<string, { types: (string | string[] | null)[]; default?: unknown }>;
}

const table: ChartTable = ciliumValues;
const extract = JSON.parse(readFileSync('test/commands/values/extract.json', 'utf8')) as Extract;
const pinned = ciliumVersion.split('.').slice(0, 2).join('.');
const at = extract.minors.indexOf(pinned);

test('the table and the independent extract of the released charts name the same values', () => {
  expect(Object.keys(extract.values).sort()).toEqual(Object.keys(table.values).sort());
  expect(Object.keys(selection).sort()).toEqual(Object.keys(table.values).sort());
});

test.each(Object.entries(table.values))(
  '%s has the type and default that the released chart has',
  (key, row) => {
    const found = extract.values[key];
    expect(sorted(commented[key] ?? found?.types[at])).toEqual(sorted(row.type));
    expect(row.default).toEqual(found?.default);
  },
);

test.each(Object.entries(table.values).filter(([key]) => !(key in commented)))(
  '%s is dated by the minors in which it has this type',
  (key, row) => {
    const same = (extract.values[key]?.types ?? []).map(
      (type) => `${sorted(type)}` === `${sorted(row.type)}`,
    );
    expect(same).toEqual(extract.minors.map((minor) => within(minor, row)));
  },
);

test('a default is one of the choices, and choices belong to values in the table', () => {
  for (const [key, allowed] of Object.entries(choices)) {
    const row = table.values[key];
    expect(row?.choices, key).toEqual(allowed);
    if (row?.default !== undefined && row.default !== null) expect(allowed, key).toContain(row.default);
  }
});

test('every value says in one sentence of its own what it does', () => {
  const said = Object.keys(table.values).map((key) => selection[key] ?? '');
  for (const says of said) expect(says).toMatch(/^[A-Z].{10,90}[^.]\.$/);
  expect(new Set(said).size).toBe(said.length);
});

test('a removed value is not in the table, and names its release and its source', () => {
  for (const { key, only, since, source, silent } of removedValues) {
    expect(key in table.values, key).toBe(only !== undefined);
    expect(source.includes('values.yaml'), key).toBe(silent === true);
    expect(since).toMatch(/^1\.(9|1\d)$/);
    expect(source).toContain('cilium/');
  }
  expect(Object.keys(parse(readFileSync('content/sources.yaml', 'utf8')) as object)).toContain(table.source);
});

test('what a removal tells to set instead exists', () => {
  const named = removedValues.flatMap(
    ({ instead }) => instead.match(/\b[a-zA-Z0-9]+\.[a-zA-Z0-9.]+\w/g) ?? [],
  );
  const known = [...Object.keys(table.values), 'ciliumEndpointSlice.enabled'];
  expect(named.filter((key) => !known.includes(key))).toEqual([]);
});

function sorted(type: string | readonly string[] | null | undefined): readonly string[] {
  return (typeof type === 'string' ? [type] : [...(type ?? [])]).sort();
}

function within(minor: string, { since = '', until }: ChartRow): boolean {
  const number = (text: string): number => Number(text.split('.')[1]);
  return number(minor) >= number(since) && (until === undefined || number(minor) <= number(until));
}
