import { expect, test } from 'vitest';
import { normaliser } from './normalise.ts';

const clean = normaliser({
  dir: '/run/1',
  kubernetes: ['http://127.0.0.1:1', 'http://127.0.0.1:3'],
  arm: 'https://127.0.0.1:2',
});

test.each([
  ['/run/1/home/.kube/config', '<dir>/home/.kube/config'],
  ['server: http://127.0.0.1:1', 'server: <kubernetes>'],
  ['server: http://127.0.0.1:3', 'server: <kubernetes-2>'],
  ['https://127.0.0.1:2/subscriptions', '<arm>/subscriptions'],
  [
    'pod/node-debugger-aks-nodepool1-12345678-vmss000000-ab1c2',
    'pod/node-debugger-aks-nodepool1-12345678-vmss000000-<random>',
  ],
  ['one\r\ntwo', 'one\ntwo'],
])('%j is recorded as %j, at any depth', (text, wanted) => {
  expect(clean({ a: [text], status: 1 })).toEqual({ a: [wanted], status: 1 });
});

test.each(['Tunnel', '10.244.0.0/16', 'node-debugger', 'aks-network-ab1c2'])(
  '%s stays as it was said',
  (text) => {
    expect(clean(text)).toBe(text);
  },
);
