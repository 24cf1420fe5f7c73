import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { refuse, type Call, type Reply } from '../doubles/arm/reply.ts';
import type { LiveRecording } from '../azure/recording.ts';
import type { RunState } from '../azure/state.ts';
import { startAzureWorld, subscription, type AzureWorld } from './azure-world.ts';

type Intercepted = Omit<Call, 'params'>;

let world: AzureWorld | undefined;
afterEach(async () => {
  await world?.stop();
  world = undefined;
});

const open = async (...given: Parameters<typeof startAzureWorld>): Promise<AzureWorld> => {
  world = await startAzureWorld(...given);
  return world;
};

/** A conflict, which az does not try again. */
const conflict = refuse(409, { code: 'Conflict', message: 'Planted by the test.' });
const locked = refuse(409, { code: 'ScopeLocked', message: 'The scope cannot be deleted: it is locked.' });

const isCluster = ({ path }: Intercepted): boolean => /\/managedClusters\/[^/]+$/i.test(path);
const isGroup = ({ path }: Intercepted): boolean => /\/resourcegroups\/rg-live-[^/]+$/i.test(path);
const isNodeGroup = ({ path }: Intercepted): boolean => /\/resourcegroups\/MC_[^/]+$/i.test(path);

/** A cluster that is never ready: az goes on asking until somebody stops it. */
function neverReady(call: Intercepted, onPut: () => void = () => undefined): Reply | undefined {
  if (call.method !== 'PUT' || !isCluster(call)) return undefined;
  const body = { location: 'westeurope', properties: { provisioningState: 'Creating' } };
  world?.arm.put(call.path, body);
  onPut();
  return { status: 201, body };
}

/** What the reader's keyboard does so many milliseconds from now. */
function press(signal: NodeJS.Signals, afterMs: number): void {
  setTimeout(() => world?.child()?.kill(signal), afterMs);
}

function states({ dir }: AzureWorld): RunState[] {
  const folder = join(dir, 'state');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  return files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as RunState);
}

function recording({ dir }: AzureWorld): LiveRecording {
  const [file = ''] = readdirSync(join(dir, 'state', 'runs'));
  return JSON.parse(readFileSync(join(dir, 'state', 'runs', file), 'utf8')) as LiveRecording;
}

const writes = ({ arm }: AzureWorld): string[] =>
  arm.requests().flatMap(({ method, path }) => (/GET|HEAD/.test(method) ? [] : [`${method} ${path}`]));

test('a task runs to its end, is recorded without anything of the reader, and leaves nothing', async () => {
  const { live, arm, dir } = await open();
  const kubeconfig = join(dir, 'kubeconfig-of-the-reader');
  writeFileSync(kubeconfig, 'untouched');
  const { status, text } = await live(['create-overlay', 'location=northeurope'], { KUBECONFIG: kubeconfig });
  expect(text).toContain('every step ran, and nothing is left');
  expect(status).toBe(0);
  expect(arm.resourceIds()).toEqual([]);
  expect(readFileSync(kubeconfig, 'utf8')).toBe('untouched');
  const [state] = states(world as AzureWorld);
  expect(state).toMatchObject({ remains: 'nothing', task: 'create-overlay', location: 'northeurope' });
  expect(existsSync(state?.dir ?? '/')).toBe(false);
  const made = arm.requests().filter(({ method }) => method === 'PUT' || method === 'DELETE');
  expect(made.length).toBeGreaterThanOrEqual(4);
  for (const { path } of made) expect(path.toLowerCase()).toContain(`/resourcegroups/${state?.group}`);
  const kept = recording(world as AzureWorld);
  expect(kept).toMatchObject({ cloud: 'ArmDouble', faults: [], remains: 'nothing', journey: 'overlay' });
  expect(kept.cluster).toMatchObject({ kubernetes: expect.any(String) as string });
  expect(JSON.stringify(kept)).not.toMatch(/22222222-2222|systemAssignedIdentity|rg-live-|aks-live-/);
  expect(existsSync('test/recordings/live/create-overlay.json'), 'a double proves nothing').toBe(false);
});

test.each([
  ['the group', (call: Intercepted) => (call.method === 'PUT' && isGroup(call) ? conflict : undefined)],
  ['the cluster', (call: Intercepted) => (call.method === 'PUT' && isCluster(call) ? conflict : undefined)],
  [
    'a later step',
    (call: Intercepted) => (/listClusterUserCredential/i.test(call.path) ? conflict : undefined),
  ],
])('where %s fails, the group is deleted all the same', async (_, intercept) => {
  const { live, arm } = await open(intercept);
  const { status, text } = await live(['create-overlay']);
  expect(status).toBe(1);
  expect(text).toContain('Planted by the test.');
  expect(text).toContain('Nothing is left');
  expect(arm.resourceIds()).toEqual([]);
  expect(arm.requests().some(({ method, path }) => method === 'DELETE' && isGroup({ path } as Call))).toBe(
    true,
  );
  expect(states(world as AzureWorld)).toMatchObject([{ remains: 'nothing' }]);
});

test('where the clean-up fails, what is left is named with its id and the command, and --clean takes it away', async () => {
  let locks = true;
  const { live, arm } = await open((call) => {
    if (call.method === 'PUT' && isCluster(call)) return conflict;
    return locks && call.method === 'DELETE' && isGroup(call) ? locked : undefined;
  });
  const { status, text } = await live(['create-overlay']);
  const [state] = states(world as AzureWorld);
  const id = `/subscriptions/${subscription}/resourceGroups/${state?.group}`;
  expect(status).toBe(1);
  expect(text).toContain(`LEFT BEHIND: ${id}`);
  expect(text).toContain('az said: ERROR: (ScopeLocked)');
  expect(text).toContain(`az group delete --subscription ${subscription} --name ${state?.group}`);
  expect(text.match(/attempt \d of 3/g)).toHaveLength(3);
  expect(arm.resourceIds()).toEqual([id]);
  expect(state?.remains).toBe('something');
  arm.put(`/subscriptions/${subscription}/resourceGroups/rg-aks-network`, { location: 'westeurope' });

  const left = await live(['--left']);
  expect(left).toMatchObject({ status: 1, text: expect.stringContaining(id) as string });
  expect(await live(['--clean'], { AKS_LIVE_CONFIRM: '' })).toMatchObject({ status: 1 });
  expect(arm.resourceIds()).toContain(id);
  locks = false;
  const cleaned = await live(['--clean']);
  expect(cleaned).toMatchObject({ status: 0, text: expect.stringContaining('Nothing is left') as string });
  expect(arm.resourceIds()).toEqual([`/subscriptions/${subscription}/resourceGroups/rg-aks-network`]);
  expect(await live(['--left'])).toMatchObject({ status: 0 });
});

test('nodes that outlive their cluster are named', async () => {
  const { live } = await open((call) => {
    if (call.method === 'PUT' && isCluster(call)) return conflict;
    return isNodeGroup(call) ? { status: 204 } : undefined;
  });
  const { status, text } = await live(['create-overlay']);
  const [state] = states(world as AzureWorld);
  expect(status).toBe(1);
  expect(text).toContain(
    `LEFT BEHIND: /subscriptions/${subscription}/resourceGroups/MC_${state?.group}_aks-network`,
  );
});

test('where Azure does not say whether the group is gone, the end is unknown and says how to settle it', async () => {
  let deleted = false;
  const { live } = await open((call) => {
    if (call.method === 'PUT' && isCluster(call)) return conflict;
    deleted ||= call.method === 'DELETE';
    return deleted && call.method === 'HEAD' ? refuse(403, { code: 'Forbidden', message: 'No.' }) : undefined;
  });
  const { status, text } = await live(['create-overlay']);
  const [state] = states(world as AzureWorld);
  expect(status).toBe(1);
  expect(text).toContain('UNKNOWN whether it is left behind');
  expect(text).toContain(`az group exists --subscription ${subscription} --name ${state?.group}`);
  expect(state?.remains).toBe('unknown');
});

test('a group that exists already is refused and stays', async () => {
  const { live } = await open((call) =>
    call.method === 'HEAD' && isGroup(call) ? { status: 204 } : undefined,
  );
  const { status, text } = await live(['create-overlay']);
  expect(status).toBe(1);
  expect(text).toContain('exists already. It is not ours, and it was not touched.');
  expect(writes(world as AzureWorld)).toEqual([]);
  expect(states(world as AzureWorld)).toEqual([]);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s during a step ends it and cleans up', async (signal) => {
  const { live, arm } = await open((call) => neverReady(call, () => press(signal, 200)));
  const { status, text } = await live(['create-overlay']);
  expect(status).toBe(1);
  expect(text).toContain('create-overlay/cluster: was interrupted');
  expect(text).toContain('Nothing is left');
  expect(arm.resourceIds()).toEqual([]);
});

test('a terminal that is closed does not end the clean-up', async () => {
  const closeTerminal = (): void => {
    world?.child()?.stdout?.destroy();
    world?.child()?.stderr?.destroy();
    press('SIGHUP', 200);
  };
  const { live, arm } = await open((call) => neverReady(call, closeTerminal));
  expect(await live(['create-overlay'])).toMatchObject({ status: 1 });
  expect(arm.resourceIds()).toEqual([]);
  expect(states(world as AzureWorld)).toMatchObject([{ remains: 'nothing' }]);
});

test('a second Ctrl-C stops the clean-up and names what may be left', async () => {
  const twice = (): void => [200, 2500].forEach((afterMs) => press('SIGINT', afterMs));
  const { live } = await open((call) =>
    call.method === 'DELETE' && isGroup(call) ? locked : neverReady(call, twice),
  );
  const { status, text } = await live(['create-overlay'], { AKS_LIVE_RETRY_SECONDS: '60' });
  const [state] = states(world as AzureWorld);
  expect(status).toBe(1);
  expect(text).toContain('Interrupted again: stopping the clean-up.');
  expect(text).toMatch(new RegExp(`(LEFT|UNKNOWN).*resourceGroups/${state?.group}`));
  expect(['something', 'unknown']).toContain(state?.remains);
});

test('a step that takes too long is ended and cleaned up after', async () => {
  const { live, arm } = await open((call) => neverReady(call));
  const { status, text } = await live(['create-overlay'], { AKS_LIVE_STEP_SECONDS: '4' });
  expect(status).toBe(1);
  expect(text).toContain('create-overlay/cluster: took longer than a step may');
  expect(arm.resourceIds()).toEqual([]);
});

test.each([
  ['in CI without the opt-in', { CI: 'true' }, 'AKS_LIVE is not 1'],
  [
    'in CI without the id',
    { CI: 'true', AKS_LIVE: '1', AKS_LIVE_CONFIRM: '' },
    'does not name the subscription',
  ],
  ['without a terminal or consent', { AKS_LIVE_CONFIRM: '' }, 'nobody can answer here'],
  [
    'for another subscription',
    { AKS_LIVE_CONFIRM: '99999999-9999-9999-9999-999999999999' },
    'but az is set to 00000000',
  ],
])('%s it is refused before any request', async (_, env, says) => {
  const { live, arm } = await open();
  const { status, text } = await live(['create-overlay'], env);
  expect({ status, text }).toMatchObject({ status: 1, text: expect.stringContaining(says) as string });
  expect(arm.requests()).toEqual([]);
  expect(states(world as AzureWorld)).toEqual([]);
});

test('without a login it says so, and asks Azure nothing', async () => {
  const { live, arm } = await open(undefined, false);
  const { status, text } = await live(['create-overlay']);
  expect(status).toBe(1);
  expect(text).toContain('Run az login');
  expect(arm.requests()).toEqual([]);
});

test.each([
  ['a wrong', 'double\n'],
  ['an empty', '\n'],
])('%s answer on the terminal creates nothing', async (_, answer) => {
  const { onTerminal, arm } = await open();
  const { status, text } = await onTerminal(['create-overlay'], answer);
  expect(status).toBe(1);
  expect(text).toContain('BILLABLE');
  expect(text).toContain('the answer is not the name of the subscription. Nothing was created.');
  expect(arm.requests()).toEqual([]);
});

test('the name of the subscription on the terminal starts the run', async () => {
  const { onTerminal, arm } = await open((call) =>
    call.method === 'PUT' && isGroup(call) ? conflict : undefined,
  );
  const { status, text } = await onTerminal(['create-overlay'], 'Double\n');
  expect(status).toBe(1);
  expect(text).toMatch(/\d+\/\d+ create-overlay\/cluster/);
  expect(arm.resourceIds()).toEqual([]);
});
