import { expect, test } from 'vitest';
import { contradictions } from './judge.ts';
import type { Part } from '../../src/snippet/expected/model.ts';
import { count, duration, ip, name } from '../../src/snippet/expected/shape.ts';

/** The kubectl table as tabwriter aligns it. */
const table = (...rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map(
    (_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)) + 3,
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('')
        .trimEnd(),
    )
    .join('\n');
};

const pods = (status: string, ready = '1/1'): string =>
  table(['NAME', 'READY', 'STATUS', 'RESTARTS', 'AGE'], ['web-abcde', ready, status, '0', '10h']);

const services = (external: string): string =>
  table(['NAME', 'TYPE', 'EXTERNAL-IP', 'NODE SELECTOR'], ['web', 'LoadBalancer', external, '<none>']);

const running: Part = {
  form: 'every row',
  row: { NAME: name('web-'), READY: '1/1', STATUS: 'Running', AGE: duration() },
};
const exposed: Part = { form: 'rows', rows: [{ NAME: 'web', 'EXTERNAL-IP': ip() }] };
const succeeded: Part = { form: 'json', holds: { properties: { provisioningState: 'Succeeded', count: 2 } } };
const state = (provisioningState: string, nodes: unknown = 2): string =>
  JSON.stringify({ id: '/x', properties: { provisioningState, count: nodes, other: [1] } });
const map = (body: string): string => `kind: ConfigMap\ndata:\n  conf: |\n    ${body}\n`;
const reconciled: Part = {
  form: 'yaml',
  holds: { kind: 'ConfigMap', data: { conf: { ranges: ['10.0.0.0/8'] } } },
};
const ordered: Part = { form: 'lines', lines: ['Mode: Native', ['Peers: ', count(), ' of 3']] };

test.each([
  { why: 'the pod runs', part: running, stdout: pods('Running') },
  { why: 'the service has an address', part: exposed, stdout: services('20.1.2.3') },
  { why: 'the state is as said, other keys do not matter', part: succeeded, stdout: state('Succeeded') },
  { why: 'a document inside a ConfigMap is read', part: reconciled, stdout: map('ranges: [10.0.0.0/8]') },
  {
    why: 'lines stand in order, padded or not',
    part: ordered,
    stdout: 'x\nMode:      Native\ny\nPeers: 2 of 3\n',
  },
])('holds where $why', ({ part, stdout }) => {
  expect(contradictions(part, { stdout, calls: [] })).toEqual([]);
});

test.each([
  {
    why: 'an empty list',
    part: { form: 'every entry', entry: { version: '1.36' } } as const,
    stdout: '[]',
    found: 'found []',
  },
  {
    why: 'a crashing pod',
    part: running,
    stdout: pods('CrashLoopBackOff', '0/1'),
    found: 'STATUS "CrashLoopBackOff"',
  },
  {
    why: 'a table without rows',
    part: running,
    stdout: 'NAME   READY   STATUS   AGE\n',
    found: 'found no rows',
  },
  {
    why: 'an address still pending',
    part: exposed,
    stdout: services('<pending>'),
    found: 'EXTERNAL-IP "<pending>"',
  },
  {
    why: 'a failed state',
    part: succeeded,
    stdout: state('Failed'),
    found: '"Failed" at properties.provisioningState',
  },
  {
    why: 'one range too many',
    part: reconciled,
    stdout: map('ranges: [10.0.0.0/8, 0.0.0.0/0]'),
    found: 'at data.conf.ranges',
  },
  {
    why: 'lines in the wrong order',
    part: ordered,
    stdout: 'Peers: 2 of 3\nMode: Native\n',
    found: 'no line "Peers: <a number, at least 1> of 3" after',
  },
  {
    why: 'an extra line',
    part: { form: 'lines', lines: ['a'], alone: true } as const,
    stdout: 'a\nb\n',
    found: '2 lines, not 1',
  },
  {
    why: 'one odd line',
    part: { form: 'repeated line', line: [ip()], every: true } as const,
    stdout: '10.0.0.1\nnone\n',
    found: 'found none',
  },
  {
    why: 'a forbidden line',
    part: { form: 'no line', line: ['via ', ip()] } as const,
    stdout: 'via 10.0.0.1\n',
    found: 'via 10.0.0.1',
  },
  {
    why: 'a forbidden word',
    part: { form: 'no words', words: ['vxlan'] } as const,
    stdout: 'cilium_VXLAN UP\n',
    found: 'cilium_VXLAN UP',
  },
  {
    why: 'a forbidden row',
    part: { form: 'no row', row: { NAME: 'kube-proxy' } } as const,
    stdout: table(['NAME', 'READY'], ['kube-proxy', '2']),
    found: 'kube-proxy',
  },
])('refuses $why', ({ part, stdout, found }) => {
  expect(contradictions(part, { stdout, calls: [] }).join('\n')).toContain(found);
});

test('silence is judged on the command that was named, not on any', () => {
  const part: Part = { form: 'silence', of: 'show type vxlan' };
  const call = (words: string, printed: boolean): { words: string[]; printed: boolean } => ({
    words: words.split(' '),
    printed,
  });
  const said = (...calls: ReturnType<typeof call>[]): readonly string[] =>
    contradictions(part, { stdout: '', calls });
  expect(said(call('ip link show type vxlan', false))).toEqual([]);
  expect(said(call('ip link show type vxlan', true)).join()).toContain('that it printed');
  expect(said(call('ip link show type vlan', false)).join()).toContain('no such command');
});
