import { expect, test } from 'vitest';
import { execute } from './execute.ts';
import { hearing } from './interrupt.ts';

const given = { env: { PATH: '/usr/bin:/bin' }, cwd: '/', seconds: 30, signal: new AbortController().signal };

test('a program that fails, or that there is none of, is a result', async () => {
  expect(await execute('sh', ['-c', 'echo out; echo err >&2; exit 3'], given)).toEqual({
    status: 3,
    stdout: 'out\n',
    stderr: 'err\n',
  });
  expect(await execute('no-such-program', [], given)).toMatchObject({ status: 127 });
});

test('a program that takes too long is ended with everything it started', async () => {
  const started = Date.now();
  const ended = await execute('sh', ['-c', 'sleep 60 & sleep 60'], { ...given, seconds: 0.3 });
  expect(ended).toMatchObject({ status: 1, stopped: 'timeout' });
  expect(Date.now() - started).toBeLessThan(20_000);
});

test('a signal ends a program, and none begins after it', async () => {
  const abort = new AbortController();
  setTimeout(() => abort.abort(), 200);
  const running = { ...given, signal: abort.signal };
  expect(await execute('sleep', ['60'], running)).toMatchObject({ status: 1, stopped: 'interrupted' });
  expect(await execute('echo', ['x'], running)).toEqual({
    status: 1,
    stdout: '',
    stderr: '',
    stopped: 'interrupted',
  });
});

test('one key that arrives twice is one interrupt; a second key stops the clean-up', () => {
  const said: string[] = [];
  let clock = 0;
  const { hear, first, second } = hearing(
    (line) => said.push(line),
    () => clock,
  );
  hear();
  clock = 40;
  hear();
  expect([first.aborted, second.aborted]).toEqual([true, false]);
  clock = 5_000;
  hear();
  hear();
  expect(second.aborted).toBe(true);
  expect(said).toHaveLength(2);
});
