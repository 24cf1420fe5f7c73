import { expect, test } from 'vitest';
import { normaliseBody, normalisePath } from './normalise.ts';

test('a body loses keys, prefixes, object ids and times, and keeps the rest', () => {
  const body = {
    properties: {
      dnsPrefix: 'overlay-rg-000000',
      linuxProfile: { ssh: { publicKeys: [{ keyData: 'ssh-rsa AAAA' }] } },
      startedAt: '2026-11-21T05:38:15.123Z',
      networkProfile: { podCidr: '10.244.0.0/16', podCidrs: ['10.244.0.0/16'] },
    },
    identity: { principalId: 'b7f6c1de-0000-4000-8000-0123456789ab', type: 'SystemAssigned' },
  };
  expect(normaliseBody(body)).toEqual({
    properties: {
      dnsPrefix: '<dns-prefix>',
      linuxProfile: { ssh: { publicKeys: [{ keyData: '<ssh-public-key>' }] } },
      startedAt: '<timestamp>',
      networkProfile: { podCidr: '10.244.0.0/16', podCidrs: ['10.244.0.0/16'] },
    },
    identity: { principalId: '<object-id>', type: 'SystemAssigned' },
  });
});

test('a body is the same text in whatever order its members came', () => {
  const text = (value: unknown): string => JSON.stringify(normaliseBody(value));
  expect(text({ b: { d: 1, c: 2 }, a: [] })).toBe(text({ a: [], b: { c: 2, d: 1 } }));
});

test('a path keeps the subscription and loses other ids', () => {
  const path = (id: string): string => `/subscriptions/00000000-0000-0000-0000-000000000000/x/${id}`;
  expect(normalisePath(path('b7f6c1de-0000-4000-8000-0123456789ab'))).toBe(path('<uuid>'));
});
