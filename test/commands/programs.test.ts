import { expect, test } from 'vitest';
import { capture, joined, kubectl, pipe, variable } from '../../src/commands/build.ts';
import { readCall } from '../../src/commands/arguments.ts';
import { judgeText } from '../../src/commands/judge.ts';
import {
  agnhostConnect,
  chroot,
  cilium,
  ciliumDbg,
  curl,
  grep,
  hubble,
  ip,
  iperf3,
  jq,
} from '../../src/commands/programs.ts';
import { render, renderCommand } from '../../src/commands/render.ts';
import { tables } from '../../src/commands/tables/index.ts';
import type { Command } from '../../src/commands/model.ts';

const inAgent = (inner: Command): Command =>
  kubectl('exec', ['ds/cilium'], { namespace: 'kube-system', container: 'cilium-agent' }, inner);

const written: readonly (readonly [why: string, command: Command, text: string])[] = [
  [
    'options after the path',
    ciliumDbg('bpf lb list', [], { output: 'json' }),
    'cilium-dbg bpf lb list --output json',
  ],
  [
    'words behind a second pair of dashes',
    ciliumDbg('shell', [], {}, ['db/show', 'frontends']),
    'cilium-dbg shell -- db/show frontends',
  ],
  [
    'options before the object, with one dash',
    ip('link show', ['type', 'vxlan'], { details: true, '4': true }),
    'ip -4 -details link show type vxlan',
  ],
  [
    'two words after one option',
    jq(['.[$key]'], { arg: ['key', 'a'], 'raw-output': true }),
    "jq --arg key a --raw-output '.[$key]'",
  ],
  [
    'a repeated option',
    curl(['http://web'], { header: ['A: 1', 'B: 2'] }),
    "curl http://web --header 'A: 1' --header 'B: 2'",
  ],
  ['no positional', iperf3([], { client: '10.0.0.1', time: '10' }), 'iperf3 --client 10.0.0.1 --time 10'],
  [
    'a list of values in one word',
    hubble('observe', [], { verdict: 'DROPPED,ERROR', last: '5' }),
    'hubble observe --verdict DROPPED,ERROR --last 5',
  ],
  [
    'the CLI beside kubectl',
    cilium('config view', [], { namespace: 'kube-system' }),
    'cilium config view --namespace kube-system',
  ],
  [
    'a program outside the path',
    agnhostConnect('backend:80', { timeout: '3s' }),
    '/agnhost connect backend:80 --timeout 3s',
  ],
  [
    'a command in a command in a command',
    chroot('/host', ip('route', [], { json: true })),
    'chroot /host ip -json route',
  ],
];

test.each(written)('%s: rendered, and judged right again', (_, command, text) => {
  expect(renderCommand(command)).toBe(text);
  const outside = command.tool === 'cilium-dbg' ? 'pod' : 'shell';
  expect(judgeText(text, { cilium: ['1.19'] }, outside)).toEqual([]);
});

test('the words of a typed inner command are quoted as a typed outer one would quote them', () => {
  const inner = pipe(
    inAgent(ciliumDbg('endpoint get', [joined('ipv4:', variable('ADDRESS'))], { output: 'json' })),
    jq(['.[].id'], {}),
    grep(['7'], { 'max-count': '1' }),
  );
  const address = capture('ADDRESS', kubectl('get', ['pod', 'web'], { output: 'jsonpath={.status.podIP}' }));
  expect(render([address, inner]).split('\n').slice(1).join('\n')).toBe(
    'kubectl exec ds/cilium \\\n  --namespace kube-system \\\n  --container cilium-agent \\\n' +
      '  -- cilium-dbg endpoint get ipv4:"${ADDRESS:?}" --output json |\n' +
      "  jq '.[].id' |\n  grep --max-count 1 7\n",
  );
});

test.each([
  ['letters in one word', 'kubectl exec -it ds/cilium -n kube-system -- cilium-dbg status'],
  ['a value in the word of its letter', 'curl -sSm5 http://web'],
  ['an option of a digit', 'curl -4 -sS http://web'],
  ['options before the object', 'ip -n web -br link'],
  ['a command that a namespace of the node runs', 'ip netns exec web ip -4 addr show dev eth0'],
  ['a shell in a pod', "kubectl exec deploy/web -- sh -c 'curl -s http://web | grep -c ok'"],
])('%s: no fault', (_, text) => {
  expect(judgeText(text)).toEqual([]);
});

test('a command that another runs keeps its own options', () => {
  const table = tables['chroot'];
  const words = 'chroot /host ip -brief link'.split(' ');
  expect(table && readCall(words, table).inner).toEqual(['ip', '-brief', 'link']);
});

test('the form that joins option and value by = is read as well', () => {
  expect(judgeText('kubectl exec deploy/web -- /agnhost connect backend:80 --timeout=3s')).toEqual([]);
});
