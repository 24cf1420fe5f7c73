import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mutantsOf, operators, type Mutant } from './mutants.ts';
import { report, threshold } from './report.ts';
import { sample } from './sample.ts';
import { aboutChange, type Outcome, type Verdict } from './workshop.ts';

const source = `import { az } from './az.ts';
export const face = { name: 'overlay', other: 'cilium', ranges: ['10.0.0.0/16'], preview: true };
`;
const mutants = mutantsOf('a.ts', source);
const verdict = (outcome: Outcome): Verdict => ({ mutant: mutants[0] as Mutant, outcome, by: '' });

test('every operator breaks a file in one place, and imports are left alone', () => {
  expect(new Set(mutants.map(({ operator }) => operator))).toEqual(new Set(operators));
  for (const { text, line } of mutants) {
    expect(text).not.toBe(source);
    expect(line).toBe(2);
  }
  const texts = mutants.map(({ text }) => text).join();
  for (const change of [
    "name: 'cilium'",
    "'20.0.0.0/16'",
    'preview: false',
    "'nam': 'overlay'",
    "other: 'cilium',  preview",
  ])
    expect(texts).toContain(change);
});

test('a sample is the same on every run, spread over the operators, and another seed looks elsewhere', () => {
  const chosen = sample(mutants, 5, 1);
  expect(chosen).toEqual(sample(mutants, 5, 1));
  expect(new Set(chosen.map(({ operator }) => operator)).size).toBe(operators.length);
  expect(sample(mutants, 5, 2)).not.toEqual(chosen);
  expect(sample(mutants, 1000, 1)).toHaveLength(mutants.length);
});

test('a run passes only where enough was noticed and every survivor is explained', () => {
  expect(threshold).toBeGreaterThanOrEqual(0.95);
  const killed = Array.from({ length: 30 }, () => verdict('test'));
  expect(report(killed, []).passed).toBe(true);
  const one = report([...killed, verdict('survived')], []);
  expect(one.passed).toBe(false);
  expect(one.text).toContain('NOT EXPLAINED');
  const { file, before, after } = mutants[0] as Mutant;
  const known = [{ file, before, after, reason: 'right in both forms' }];
  expect(report([...killed, verdict('survived')], known).passed).toBe(true);
  expect(report([verdict('test'), verdict('survived')], known).passed).toBe(false);
  expect(report([], []).passed).toBe(false);
});

test('the tests that only say "this text changed" exist under these titles', () => {
  const tests = globSync('test/{proof,review,snippets}/*.test.ts').map((file) => readFileSync(file, 'utf8'));
  for (const title of aboutChange.source.split('|')) expect(tests.join('\n')).toContain(title);
});
