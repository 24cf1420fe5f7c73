import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ESLint } from 'eslint';
import { getFileInfo } from 'prettier';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import config from '../../vitest.config.ts';
import { countsOf } from '../ci/counts.ts';
import { describeFindings } from '../content/finding.ts';
import { ciFaults, looseOptions, scriptFaults, unrunTests, type Suite } from './suites.ts';

const ci = readFileSync('.ci/run', 'utf8');
const own = globSync('{src,snippets,test}/**/*.ts').filter(
  (file) => !/^(test\/known-bad\/fixtures|src\/commands\/generated)\//.test(file),
);

test('continuous integration runs every check, and none may fail unseen', () => {
  expect(describeFindings(ciFaults(ci))).toBe('');
  const { jobs } = parse(readFileSync('.github/workflows/ci.yml', 'utf8')) as {
    jobs: Record<string, Record<string, unknown> & { steps: Record<string, unknown>[] }>;
  };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  expect(steps).toContainEqual({ run: 'bash .ci/run' });
  expect(JSON.stringify(jobs)).not.toMatch(/continue-on-error|"if":/);
});

test('the npm scripts that judge run all of what they name', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect(describeFindings(scriptFaults(scripts))).toBe('');
});

test('.ci/run counts what fails, a suite without a report included, and ends with it', () => {
  const dir = mkdtempSync(join(tmpdir(), 'ci-'));
  for (const folder of ['.ci', 'test']) mkdirSync(join(dir, folder));
  cpSync('test/ci', join(dir, 'test/ci'), { recursive: true });
  cpSync('package.json', join(dir, 'package.json'));
  symlinkSync(resolve('node_modules'), join(dir, 'node_modules'));
  const [functions = ''] = ci.split(/^step install/m);
  const end = ci.trim().split('\n').slice(-2).join('\n');
  const checks = ['step good true', 'step bad false', 'suite none 5 true'].join('\n');
  writeFileSync(join(dir, '.ci/run'), `${functions}${checks}\n${end}\n`);
  const { status, stdout } = spawnSync('bash', [join(dir, '.ci/run')], { encoding: 'utf8' });
  rmSync(dir, { recursive: true });
  expect({ status, last: stdout.trim().split('\n').at(-1) }).toEqual({
    status: 1,
    last: '2 passed, 2 failed',
  });
}, 30_000);

test.each([
  [{ numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }, 5, 0],
  [{ numPassedTests: 4, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 }, 4, 2],
  [{ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }, 0, 5],
  [{ numPassedTests: 4, numFailedTests: 1, numPendingTests: 0, numTodoTests: 1 }, 4, 2],
])('a report %j of at least five tests counts %i passed and %i failed', (report, passed, failed) => {
  expect(countsOf(report, 5)).toEqual({ passed, failed });
});

test('every test file is run by exactly one project, and stands in test/', () => {
  const suites = (config.test?.projects ?? []).map((project): Suite => {
    const { name, include = [], exclude = [] } = (project as { test: Partial<Suite> }).test;
    return { name: name ?? '', include, exclude };
  });
  const files = globSync('**/*.test.{ts,js,mjs}', { exclude: ['node_modules/**', '.cache/**', 'dist/**'] });
  expect(files.length).toBeGreaterThanOrEqual(87);
  expect(describeFindings(unrunTests(files, suites))).toBe('');
  expect(config.test?.passWithNoTests ?? false).toBe(false);
  expect(config.test?.retry ?? 0).toBe(0);
  for (const project of config.test?.projects ?? [])
    expect(project).toHaveProperty('test.expect.requireAssertions', true);
});

test('the compiler is strict, and reads every file that it can', () => {
  const read = (file: string): ts.ParsedCommandLine =>
    ts.parseJsonConfigFileContent(ts.readConfigFile(file, ts.sys.readFile).config, ts.sys, '.');
  const { options, fileNames } = read('tsconfig.fast.json');
  expect(describeFindings(looseOptions(options))).toBe('');
  expect(describeFindings(looseOptions(read('tsconfig.json').options))).toBe('');
  const compiled = new Set(fileNames.map((file) => resolve(file)));
  const needsAstro = /^src\/(site|components|routes)\//;
  expect(own.length).toBeGreaterThanOrEqual(440);
  expect(own.filter((file) => !needsAstro.test(file) && !compiled.has(resolve(file)))).toEqual([]);
  const all = new Set(read('tsconfig.json').fileNames.map((file) => resolve(file)));
  expect(own.filter((file) => !all.has(resolve(file)))).toEqual([]);
});

test('ESLint and Prettier leave out nothing of ours, and keep their rules', async () => {
  const eslint = new ESLint();
  for (const file of own) {
    expect(await eslint.isPathIgnored(file), `${file} is ignored by ESLint`).toBe(false);
    const info = await getFileInfo(file, { ignorePath: '.prettierignore' });
    expect(info.ignored, `${file} is ignored by Prettier`).toBe(false);
  }
  const { rules } = (await eslint.calculateConfigForFile('test/project/suites.ts')) as {
    rules: Record<string, readonly unknown[]>;
  };
  const errors = Object.keys(rules).filter((rule) => rules[rule]?.[0] === 2);
  expect(errors).toEqual(
    expect.arrayContaining([
      'complexity',
      'no-restricted-exports',
      '@typescript-eslint/ban-ts-comment',
      '@typescript-eslint/consistent-type-imports',
      '@typescript-eslint/explicit-function-return-type',
      '@typescript-eslint/no-explicit-any',
      '@typescript-eslint/no-non-null-assertion',
      '@typescript-eslint/no-unused-vars',
    ]),
  );
  const silenced = own.filter((file) =>
    /eslint-disable|@ts-(ignore|nocheck|expect-error)|prettier-ignore/.test(readFileSync(file, 'utf8')),
  );
  expect(silenced.filter((file) => file !== 'test/project/suites.test.ts')).toEqual([]);
}, 60_000);
