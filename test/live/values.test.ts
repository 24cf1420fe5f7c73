import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ciliumValues } from '../../src/commands/generated/cilium-values.ts';
import { judgeValue } from '../../src/commands/values/judge.ts';
import { setWord } from '../../src/commands/values/set.ts';
import { readSettings } from '../../src/commands/values/syntax.ts';
import { chartData, nested, texts } from '../commands/values/data.ts';
import { writeChart } from '../doubles/chart/archive.ts';
import { toolPath } from '../../src/author/tables/tools.ts';

/** Each calls helm once, in some 50 ms; RUNS=1000 looks further. */
const runs = Number(process.env['RUNS'] ?? 60);

const dir = mkdtempSync(join(tmpdir(), 'values-'));
const chart = join(dir, 'cilium');
writeChart(chart, ciliumValues.version, 'values: {{ .Values | toJson | quote }}\n');
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const plain = join(dir, 'plain');
writeChart(plain, ciliumValues.version, 'values: {{ .Values | toJson | quote }}\n');
for (const file of ['values.yaml', 'values.schema.json']) rmSync(join(plain, file));

/** What the real helm makes of the words: the values that a template sees, or its error. */
function helm(
  folder: string,
  words: readonly string[],
): { readonly values?: object; readonly error?: string } {
  const env = { PATH: process.env['PATH'], HOME: dir };
  const done = spawnSync(toolPath('helm'), ['template', 'a', folder, ...words], { env, encoding: 'utf8' });
  if (done.status !== 0) return { error: done.stderr };
  return { values: JSON.parse((parse(done.stdout) as { values: string }).values) as object };
}

test('the real helm reads back any value from the word that we write', () => {
  fc.assert(
    fc.property(chartData, (value) => {
      const { option, text } = setWord('a.b', value);
      expect(helm(plain, [`--${option}`, text]).values).toEqual({ a: { b: value } });
    }),
    { numRuns: runs },
  );
});

test('we read any --set word as the real helm reads it', () => {
  const word = fc.oneof(
    texts.map((text) => `a=${text}`),
    texts.map((text) => `a={${text}}`),
    fc.tuple(texts, texts).map(([a, b]) => `a.b=${a},c=${b}`),
  );
  fc.assert(
    fc.property(word, (text) => {
      const { settings, faults } = readSettings(text);
      const { values, error } = helm(plain, ['--set', text]);
      // We also refuse empty keys and indexes, which helm drops or fills up.
      if (faults.length > 0) expect(error ?? faults.join()).toMatch(/Error|an empty key|an index/);
      else expect(values, error).toEqual(nested(settings));
    }),
    { numRuns: runs },
  );
});

/** Without null, by which helm takes a default away and which we allow only where the chart does. */
test('the stand-in chart and our check give the same verdict on a value', () => {
  const keys = Object.keys(ciliumValues.values);
  const data = fc.oneof(
    fc.boolean(),
    fc.constantFrom('vxlan', 'true', 'x', 'native', '', 1, 0.5),
    fc.constant(['x']),
  );
  fc.assert(
    fc.property(fc.constantFrom(...keys), data, (key, value) => {
      const ours = judgeValue(key, value, ciliumValues);
      const { error } = helm(chart, ['--set-json', `${key}=${JSON.stringify(value)}`]);
      expect(ours === undefined, `${key}=${JSON.stringify(value)}: ${error ?? 'helm accepts it'}`).toBe(
        error === undefined,
      );
    }),
    { numRuns: runs },
  );
});
