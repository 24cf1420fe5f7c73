import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeFindings } from '../content/finding.ts';
import { slowTests, weakenedTests } from './slow-tests.ts';

const files = globSync('test/{live,site}/**/*.test.ts');

test('every test that only CI runs is listed, and every one listed exists', () => {
  expect(Object.keys(slowTests).filter((file) => !existsSync(file))).toEqual([]);
  expect(files.length).toBeGreaterThanOrEqual(11);
});

test.each(files)('%s asks as much as it did', (file) => {
  expect(describeFindings(weakenedTests(file, readFileSync(file, 'utf8')))).toBe('');
});
