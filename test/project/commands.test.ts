import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { versions } from '../tools/versions.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const documents = ['README.md', 'CONTRIBUTING.md', 'content/docs/about/contributing.mdx', '.ci/run'];

test.each(documents)('%s names only npm scripts that exist', (file) => {
  const named = [...readFileSync(file, 'utf8').matchAll(/npm run (?:--silent |-s )?([a-z][a-z:]*)/g)].map(
    ([, name]) => name ?? '',
  );
  expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
});

test('the README has one line for every npm script a person runs', () => {
  const readme = readFileSync('README.md', 'utf8');
  const inner = ['postinstall', 'start', 'test', 'types'];
  const missing = Object.keys(manifest.scripts).filter(
    (name) => !inner.includes(name) && !readme.includes(`\`npm run ${name}`),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no download address, and the documents name no registry', () => {
  const lines = (file: string, pattern: RegExp): readonly string[] =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => pattern.test(line));
  expect(lines('package-lock.json', /"resolved": "http/)).toEqual([]);
  for (const file of documents)
    expect(lines(file, /registry\.npmjs|pypi\.org|files\.pythonhosted/)).toEqual([]);
});

test('the pinned tools are exact versions', () => {
  for (const version of Object.values(versions)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
