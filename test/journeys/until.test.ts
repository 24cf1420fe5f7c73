import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runUntil } from './until.ts';

const log = mkdtempSync(join(tmpdir(), 'until-'));
afterAll(() => rmSync(log, { recursive: true, force: true }));

/** Says something where the shims note it, and goes on until Ctrl-C, which it obeys with the status given. */
function forwarding(file: string, text: string, status = 0): readonly string[] {
  return [
    'bash',
    '-c',
    `trap 'echo ended; exit ${status}' INT; echo '${text}' > ${log}/${file}.stdout; while :; do sleep 0.1; done`,
  ];
}

const place = { env: { PATH: '/usr/bin:/bin' }, cwd: log, log };

test('a command that goes on is ended with Ctrl-C once it has said what it must, and its status counts', async () => {
  const after = /^Forwarding from/m;
  expect(await runUntil(forwarding('one', 'Forwarding from here'), { ...place, after })).toEqual({
    status: 0,
    stdout: 'ended\n',
  });
  const failing = forwarding('two', 'Forwarding from there', 7);
  expect((await runUntil(failing, { ...place, after })).status).toBe(7);
});

test('one that never says it is ended too, and that is a failure', async () => {
  const words = forwarding('three', 'Something else');
  const { status } = await runUntil(words, { ...place, after: /^Listening/m, patienceMs: 300 });
  expect(status).toBe(124);
});

test('one that ends by itself before is taken as it ended', async () => {
  const { status } = await runUntil(['bash', '-c', 'exit 3'], { ...place, after: /^Listening/m });
  expect(status).toBe(3);
});
