import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFile } from '../../src/author/replace-file.ts';
import { flags } from '../../src/author/words.ts';

test.each([
  { words: ['--chek'], known: ['--check'], says: 'expected nothing but --check, found "--chek"' },
  { words: ['overlay'], known: [], says: 'expected no words, found "overlay"' },
])('$words is refused where a script knows $known', ({ words, known, says }) => {
  expect(() => flags(words, known)).toThrow(says);
});

test('flags that are known are given back, in any order', () => {
  expect([...flags(['--b', '--a'], ['--a', '--b', '--c'])]).toEqual(['--a', '--b']);
});

test('a file is replaced as a whole, and nothing is left beside it', () => {
  const dir = mkdtempSync(join(tmpdir(), 'replace-'));
  const path = join(dir, 'new', 'file.txt');
  replaceFile(path, 'one');
  replaceFile(path, 'two');
  expect(readFileSync(path, 'utf8')).toBe('two');
  expect(readdirSync(join(dir, 'new'))).toEqual(['file.txt']);
  rmSync(dir, { recursive: true });
});
