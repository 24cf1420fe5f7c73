import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeFindings } from '../content/finding.ts';
import { guardsOf, idleGuards } from './guards.ts';

const read = (pattern: string): readonly { path: string; text: string }[] =>
  globSync(pattern).map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const sources = [...read('test/**/*.ts'), ...read('src/proof/**/*.ts')].filter(
  ({ path }) => !path.endsWith('.test.ts') && !/^test\/(known-bad|live|site)\//.test(path),
);

test('there are guards to look at', () => {
  expect(sources.flatMap(guardsOf).length).toBeGreaterThanOrEqual(40);
});

test('every guard has been seen to find something, and judges what is ours', () => {
  expect(describeFindings(idleGuards(sources, read('test/**/*.ts')))).toBe('');
});
