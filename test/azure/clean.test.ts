import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanUp, deleteWords, nameRemains, type Cleaner } from './clean.ts';
import { begun, examplePlan, someone } from './example.ts';
import type { Ended } from './execute.ts';
import { settingsOf } from './settings.ts';
import { newState, unfinished, writeState } from './state.ts';
import { privateEnvironment } from './workshop.ts';

const said = (stdout: string, status = 0, stderr = ''): Ended => ({ status, stdout, stderr });

/** az as a list of answers: to deletions, and to the question whether a group exists. */
function cleaner(
  deletions: readonly Ended[],
  exists: (group: string, asked: number) => Ended,
): Cleaner & { calls: string[] } {
  const calls: string[] = [];
  let deleted = 0;
  return {
    calls,
    say: () => undefined,
    wait: () => Promise.resolve(),
    az: (words) => {
      calls.push(words.join(' '));
      if (words[1] === 'delete') return Promise.resolve(deletions[deleted++] ?? said(''));
      return Promise.resolve(exists(words[3] ?? '', deleted));
    },
  };
}

test('the group is deleted with the command of the clean-up page, in the subscription of the run', () => {
  expect(deleteWords(begun).join(' ')).toBe(
    `group delete --name ${begun.group} --subscription ${someone.id} --yes`,
  );
});

test('a group that is gone after one attempt is asked for once more, and so is that of the nodes', async () => {
  const az = cleaner([said('')], () => said('false\n'));
  expect(await cleanUp(begun, az)).toMatchObject({ remains: 'nothing', groups: [] });
  expect(az.calls).toHaveLength(3);
  for (const call of az.calls) expect(call).toContain(`--subscription ${someone.id}`);
});

test('a conflict is tried again', async () => {
  const az = cleaner([said('', 1, 'ERROR: (Conflict) busy')], (_, deleted) =>
    said(deleted < 2 ? 'true' : 'false'),
  );
  expect(await cleanUp(begun, az)).toMatchObject({ remains: 'nothing' });
  expect(az.calls.filter((call) => call.startsWith('group delete'))).toHaveLength(2);
});

test.each([
  ['a lock', (): Ended => said('true'), 'something', 2],
  ['an outage', (): Ended => said('', 1, 'ERROR: no connection'), 'unknown', 2],
  ['an answer that is none', (): Ended => said('maybe'), 'unknown', 2],
  ['nodes that stay', (group: string): Ended => said(String(group.startsWith('MC_'))), 'something', 1],
] as const)(
  'after %s everything that may be left is named with its command',
  async (_, exists, remains, count) => {
    const lock = said('', 1, 'ERROR: (ScopeLocked) locked\nMore.');
    const cleaned = await cleanUp(begun, cleaner([lock, lock, lock], exists));
    expect(cleaned.remains).toBe(remains);
    expect(cleaned.groups).toHaveLength(count);
    const text = nameRemains(begun, cleaned).join('\n');
    for (const group of cleaned.groups) {
      expect(text).toContain(`/subscriptions/${someone.id}/resourceGroups/${group}`);
      expect(text).toContain(`az group delete --subscription ${someone.id} --name ${group}`);
    }
    expect(text).toContain('az said: ERROR');
  },
);

test.each(['rg-aks-network', 'rg-production', ''])('group "%s" is never deleted', async (group) => {
  const az = cleaner([], () => said('false'));
  await expect(cleanUp({ ...begun, group }, az)).rejects.toThrow('not a group of a run');
  expect(az.calls).toEqual([]);
});

test('states survive a crash, and only those of runs are believed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'live-state-'));
  const first = newState(examplePlan(), someone, '/x', new Date('2026-11-21T08:00:00Z'));
  writeState(folder, first);
  expect(unfinished(folder)).toEqual({ runs: [first], faults: [] });
  writeState(folder, { ...first, remains: 'nothing' });
  expect(unfinished(folder).runs).toEqual([]);
  expect(readdirSync(folder)).toEqual([`${first.group}.json`]);
  writeFileSync(join(folder, 'a.json'), JSON.stringify({ ...first, group: 'rg-aks-network' }));
  writeFileSync(join(folder, 'b.json'), '{"gro');
  mkdirSync(join(folder, 'runs'));
  const { runs, faults } = unfinished(folder);
  expect(runs).toEqual([]);
  expect(faults.join('\n')).toContain('found "rg-aks-network"; nothing is done about it');
  expect(faults.join('\n')).toContain('found no JSON of one');
  rmSync(folder, { recursive: true });
  expect(unfinished(folder)).toEqual({ runs: [], faults: [] });
});

test('tools get a home and a kubeconfig of their own, and the login of the reader', () => {
  const env = privateEnvironment(
    {
      HOME: '/home/r',
      KUBECONFIG: '/home/r/kube',
      HELM_CACHE_HOME: '/h',
      XDG_CONFIG_HOME: '/c',
      HTTPS_PROXY: 'p',
    },
    '/run',
  );
  expect(env).toMatchObject({
    HOME: '/run/home',
    KUBECONFIG: '/run/home/.kube/config',
    AZURE_CONFIG_DIR: '/home/r/.azure',
    HTTPS_PROXY: 'p',
  });
  expect(Object.keys(env)).not.toContain('HELM_CACHE_HOME');
  expect(Object.keys(env)).not.toContain('XDG_CONFIG_HOME');
});

test.each(['0', '-1', '1.5', 'soon'])('AKS_LIVE_STEP_SECONDS=%s is refused', (value) => {
  expect(() => settingsOf({ AKS_LIVE_STEP_SECONDS: value })).toThrow(
    `expected seconds from 1 to 99999, found "${value}"`,
  );
});
