import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCharts } from '../../../src/author/tables/chart.ts';

const dir = mkdtempSync(join(tmpdir(), 'charts-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const values = `# range: "outside"
nodePort:
  # range: "30000,32767"

  # -- Ranges
  addresses: ~
pools: ["10.0.0.0/8"]
mode: a
`;
const schema = {
  properties: {
    nodePort: { type: 'object', properties: { addresses: { type: ['null', 'array'] } } },
    pools: { type: 'array' },
    mode: { enum: ['a', 'b'] },
  },
};

for (const version of ['1.10.0', '1.9.1']) {
  const root = join(dir, version, 'cilium');
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'values.yaml'), values);
  writeFileSync(join(root, 'values.schema.json'), JSON.stringify(schema));
}

test('charts are read oldest minor first', () => {
  expect(readCharts(dir).map(({ version }) => version)).toEqual(['1.9.1', '1.10.0']);
});

test('types come from the schema, an enum without a type being text', () => {
  const chart = readCharts(dir)[0];
  expect(chart?.typeOf('nodePort.addresses')).toEqual(['null', 'array']);
  expect(chart?.typeOf('pools')).toEqual(['array']);
  expect(chart?.typeOf('mode')).toEqual(['string']);
  expect(chart?.typeOf('nodePort.range')).toBeUndefined();
});

test('defaults come with their line, and a key in a comment with the line of the comment', () => {
  const chart = readCharts(dir)[0];
  expect(chart?.defaultOf('nodePort.addresses')).toEqual({ line: 6, value: null });
  expect(chart?.defaultOf('pools')).toEqual({ line: 7, value: ['10.0.0.0/8'] });
  expect(chart?.defaultOf('nodePort.range')).toEqual({ line: 3 });
  expect(() => chart?.defaultOf('nodePort.rnage')).toThrow('values.yaml does not name it');
});

test('a folder without charts is an error that says what to do', () => {
  expect(() => readCharts(join(dir, '1.9.1'))).toThrow('expected unpacked charts as <version>/cilium');
});
