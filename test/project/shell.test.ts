import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFile } from '../../src/shell/replace-file.ts';
import { flags } from '../../src/shell/words.ts';

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

/** Scripts that change committed files or machines, with a word they do not know: none may start its work. */
test.each([
  ['src/commands/generate/tables.ts', '--chek'],
  ['src/commands/generate/values.ts', 'a', 'b'],
  ['src/diagrams/render.ts', 'overlay-packet'],
  ['src/snippet/scaffold/main.ts', 'Bad Name'],
  ['test/live/record.ts', 'overlay'],
  ['test/bench/bench.ts', '--fast'],
  ['test/mutation/main.ts', '--sizes'],
  ['test/tools/install.ts', 'az'],
  ['test/freshness/main.ts', '--todai'],
  ['test/azure/main.ts', 'creat-overlay'],
])('%s ends with status 1 and a message on %s', (script, ...words) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(words[0]);
});
