import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { download } from '../../src/site/downloads/download.ts';
import { bundleIds } from '../../src/site/downloads/tasks.ts';
import { unpack, writeUnpacked } from './unpack.ts';
import { allSources } from '../content/data.ts';

/** Below the project, so that the packages are found as a reader's own are after `npm install`. */
const dir = '.cache/downloads';

test('every program compiles with the compiler options in its download', () => {
  rmSync(dir, { recursive: true, force: true });
  const files = bundleIds.flatMap((id) => unpack(download(id, allSources()).bytes));
  writeUnpacked(dir, files);
  const options = new Set(files.filter(({ path }) => path.endsWith('tsconfig.json')).map(({ text }) => text));
  expect(options.size, 'one run stands for all only while they are equal').toBe(1);
  const all = {
    extends: `./${bundleIds[0]}/pulumi/tsconfig.json`,
    files: bundleIds.map((id) => `${id}/pulumi/index.ts`),
  };
  writeFileSync(join(dir, 'tsconfig.json'), JSON.stringify(all));
  const tsc = ['node_modules/typescript7/bin/tsc', '-p', dir, '--pretty', 'false', '--listFiles'];
  const { status, stdout } = spawnSync(process.execPath, tsc, { encoding: 'utf8', maxBuffer: 2 ** 24 });
  const lines = stdout.trim().split('\n');
  expect(lines.filter((line) => line.includes('error TS'))).toEqual([]);
  expect(lines.filter((line) => line.endsWith('/pulumi/index.ts')).length).toBe(bundleIds.length);
  expect(status).toBe(0);
});
