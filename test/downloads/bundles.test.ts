import { expect, test } from 'vitest';
import { parseParameters } from '../../src/aks/parameters.ts';
import { archive } from '../../src/site/downloads/archive.ts';
import { bundle } from '../../src/site/downloads/bundle.ts';
import type { BundleFile } from '../../src/site/downloads/file.ts';
import { download } from '../../src/site/downloads/download.ts';
import { bundleIds } from '../../src/site/downloads/tasks.ts';
import { readPages } from '../content/read.ts';
import { otherParameters } from '../other-parameters.ts';
import { typedDefaults } from '../snippets/literals.ts';
import { archiveFaults } from './guards/archive.ts';
import { orphanDownloads } from './guards/orphans.ts';
import { privateFaults } from './guards/private.ts';
import { projectFaults } from './guards/project.ts';
import { readmeFaults } from './guards/readme.ts';
import { scriptFaults } from './guards/scripts.ts';
import { installedVersion } from './installed.ts';
import { unpack } from './unpack.ts';
import { allSources } from '../content/data.ts';

/** What comes out of the bytes that the route serves, without the folder. */
const served = bundleIds.map((id) => {
  const { bytes } = download(id, allSources());
  const files: BundleFile[] = unpack(bytes).map(({ path, text }) => ({
    path: path.slice(id.length + 1),
    text,
  }));
  return { id, bytes, files };
});

test('every download is offered on a page', () => {
  expect(orphanDownloads(readPages(), bundleIds)).toEqual([]);
});

test.each(served)('$id: the zip has one folder, no times, and scripts that can be run', ({ id, bytes }) => {
  expect(archiveFaults(id, bytes)).toEqual([]);
});

test.each(served)('$id: a second build gives the same bytes', ({ id, bytes }) => {
  expect(Buffer.compare(archive(id, bundle(id, allSources())), bytes)).toBe(0);
  expect(Buffer.compare(download(id, allSources()).bytes, bytes)).toBe(0);
});

test.each(served)(
  '$id: every snippet is in a file as the page shows it, and bash accepts the file',
  ({ id, files }) => {
    expect(scriptFaults(id, files)).toEqual([]);
  },
);

test.each(served)('$id: Pulumi knows the project, and its packages are the ones that we run', ({ files }) => {
  expect(projectFaults(files, installedVersion)).toEqual([]);
});

test.each(served)('$id: the README names every file, and its links lead somewhere', ({ files }) => {
  expect(readmeFaults(files)).toEqual([]);
});

test.each(served)('$id: no file holds a secret or a trace of a machine', ({ files }) => {
  expect(privateFaults(files)).toEqual([]);
});

test.each(bundleIds)('%s: with other parameters, README, scripts and Pulumi.yaml hold those', (id) => {
  const files = bundle(id, allSources(), parseParameters(otherParameters));
  const own = files.filter(({ path }) => path !== 'pulumi/index.ts');
  expect(own.flatMap(({ path, text }) => typedDefaults(text).map((fault) => `${path}: ${fault}`))).toEqual(
    [],
  );
  const readme = files.find(({ path }) => path === 'README.md')?.text ?? '';
  expect(readme, 'nothing ran with these values').toContain('Not run and not checked');
});
