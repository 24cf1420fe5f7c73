import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parseParameters } from '../../src/aks/parameters.ts';
import { download } from '../../src/site/downloads/download.ts';
import { createdBy } from '../../src/site/downloads/resources.ts';
import { programPath, stepsOf, type Step as FileStep } from '../../src/site/downloads/steps.ts';
import { bundleIds, bundleTask } from '../../src/site/downloads/tasks.ts';
import { unpack, writeUnpacked } from '../downloads/unpack.ts';
import { textOf } from '../journeys/face.ts';
import type { Step } from '../journeys/journey.ts';
import { journeys } from '../journeys/journeys.ts';
import { runJourney } from '../journeys/run.ts';
import { shellcheckFaults } from '../proof/shell.ts';
import { allSources } from '../content/data.ts';

const dir = mkdtempSync(join(tmpdir(), 'downloads-'));
afterAll(() => rmSync(dir, { recursive: true }));

const all = bundleIds.map((id) => ({
  id,
  bytes: download(id, allSources()).bytes,
  files: unpack(download(id, allSources()).bytes),
}));
const scripts = all.flatMap(({ files }) => files.filter(({ path }) => path.endsWith('.sh')));

/** The file of a bundle as a step of a journey, with the answers that the journeys give to the same snippet. */
function stepOf({ snippet, face }: FileStep): Step {
  const same = journeys
    .flatMap(({ steps }) => steps)
    .find((step) => step.snippet === snippet && step.kind === face.kind);
  return same ?? ({ snippet, kind: face.kind } as Step);
}

test.each(all)('$id: another program reads the zip, too', ({ id, bytes }) => {
  const file = join(dir, `${id}.zip`);
  writeFileSync(file, bytes);
  expect(execFileSync('python3', ['-m', 'zipfile', '--test', file], { encoding: 'utf8' })).toContain(
    'Done testing',
  );
});

test.each(scripts)('$path: shellcheck has nothing to say', ({ text }) => {
  expect(shellcheckFaults(text)).toEqual([]);
});

test.each(all)(
  '$id: its files, run in order where they were unpacked, leave nothing in Azure',
  async ({ id, files }) => {
    writeUnpacked(dir, files);
    const cwd = join(dir, id);
    const steps = stepsOf(bundleTask(id), parseParameters()).filter(({ path }) => path !== programPath);
    const run = new Map(steps.map((file) => [stepOf(file), file] as const));
    const text = ({ path, face }: FileStep): string =>
      face.language === 'yaml'
        ? `kubectl apply --filename ${path}\n`
        : (files.find((file) => file.path === `${id}/${path}`)?.text ?? '');
    const { steps: ran, faults } = await runJourney(
      { id, steps: [...run.keys()] },
      (step) => text(run.get(step) as FileStep),
      (step) => {
        const { path, face } = run.get(step) as FileStep;
        return face.language === 'yaml' ? { cwd } : { cwd, file: join(cwd, path) };
      },
    );
    expect(faults).toEqual([]);
    expect(ran.length).toBe(steps.length);
  },
);

test.each(all)(
  '$id: Pulumi’s own way of loading TypeScript compiles and runs the project',
  ({ id, files }) => {
    writeUnpacked('.cache/loaded', files);
    const { status, stdout, stderr } = load(`.cache/loaded/${id}/pulumi`);
    expect(stderr).not.toMatch(/TS\d+|Error/);
    expect(status).toBe(0);
    const program = files.find(({ path }) => path === `${id}/${programPath}`)?.text ?? '';
    const count = createdBy(program).reduce((sum, one) => sum + one.count, 0);
    expect(stdout.trim().split('\n').length).toBe(count);
  },
);

test('a second resource group that clean-up forgets is left behind, and the run says so', async () => {
  const steps = [
    { snippet: 'create-overlay/cluster', kind: 'az' },
    { snippet: 'clean-up/delete-group', kind: 'az', answers: 'y\n' },
  ] as const satisfies readonly Step[];
  const second = 'az group create --name rg-second --location westeurope\n';
  const { faults } = await runJourney({ id: 'second-group', steps }, (step) =>
    step === steps[0] ? second + textOf(step) : textOf(step),
  );
  expect(faults.join()).toMatch(/left behind after clean-up: \S+rg-second$/i);
});

test('a program that does not compile fails to load, with the error of the compiler', () => {
  const files = all.find(({ id }) => id === 'create-overlay')?.files ?? [];
  const broken = files.map((file) => ({ ...file, text: file.text.replace('getNumber', 'get') }));
  writeUnpacked('.cache/broken', broken);
  const { status, stderr } = load('.cache/broken/create-overlay/pulumi');
  expect(stderr).toContain('TS2322');
  expect(status).not.toBe(0);
});

function load(folder: string): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['test/downloads/host.ts', folder], { encoding: 'utf8' });
}
