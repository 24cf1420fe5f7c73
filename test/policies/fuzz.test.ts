import { expect, test } from 'vitest';
import { decide, PolicyError, type Engine, type PolicyObject } from '../../src/policies/index.ts';
import { randomOf, type Random } from '../deep/policies/random.ts';
import { randomPolicy } from '../deep/policies/policies.ts';
import { beyondCases } from './cilium/beyond.ts';
import { defaultCases } from './cilium/defaults.ts';
import { peerCases } from './cilium/peers.ts';
import { portCases } from './cilium/ports.ts';
import { xyz } from './xyz.ts';

const real = [...beyondCases, ...defaultCases, ...peerCases, ...portCases].flatMap(
  ({ policies }) => policies,
);

/** Values that YAML can hold where something else belongs, and values that belong somewhere. */
function junk(random: Random): unknown {
  const plausible = [
    '0',
    '80',
    'web',
    'ANY',
    'TCP',
    'a',
    '10.0.0.0/8',
    'world',
    'Exists',
    'Ingress',
    80,
    true,
    [],
    {},
  ];
  if (random.chance(0.6)) return random.pick<unknown>(plausible);
  const deep: unknown[] = [];
  deep.push(deep);
  return random.pick<unknown>([
    ...[
      null,
      undefined,
      true,
      0,
      -1,
      1.5,
      2 ** 40,
      Number.NaN,
      '',
      'x',
      '::',
      '0/0',
      'a'.repeat(5000),
      '-'.repeat(300),
    ],
    ...[[], [[]], [null], {}, { matchLabels: [] }, { '': {} }, { constructor: 1 }, Object.create(null), deep],
    ...[
      { matchExpressions: [{}] },
      [{ ports: [{ port: 'a-'.repeat(40) }] }],
      10n,
      Symbol('x'),
      () => 1,
      new Date(0),
    ],
  ]);
}

/** A copy with one place changed: a value replaced, a key misspelt or dropped, a list or mapping put around it. */
function mutated(random: Random, value: unknown): unknown {
  const inside = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  if (!inside || random.chance(0.12)) return random.chance(0.2) ? [value] : junk(random);
  if (Array.isArray(value)) {
    const at = random.below(value.length);
    return value.map((one: unknown, index) => (index === at ? mutated(random, one) : one));
  }
  const entries = Object.entries(value);
  const at = random.below(entries.length);
  const [key = '', one] = entries[at] ?? [];
  if (random.chance(0.05)) return Object.fromEntries(entries.filter((_, index) => index !== at));
  if (random.chance(0.05)) return { ...value, [key.slice(1)]: one };
  return { ...value, [key]: mutated(random, one) };
}

test('no policy, however malformed, does more than throw a PolicyError', () => {
  const random = randomOf(20_261_129);
  const engines: readonly Engine[] = ['cilium', 'cilium', 'calico', 'azure-npm'];
  const flow = { from: { pod: 'x/b' }, to: { pod: 'x/a' }, port: 80, protocol: 'TCP' } as const;
  const seen = { refused: 0, taken: 0 };
  for (let round = 0; round < 4000; round++) {
    const policy = random.chance(0.5) ? random.pick(real) : randomPolicy(random, 'p');
    const changed = mutated(random, random.chance(0.3) ? mutated(random, policy) : policy) as PolicyObject;
    try {
      const { because } = decide(xyz(random.pick(engines)), [changed], flow);
      expect(because.length).toBeGreaterThan(0);
      seen.taken++;
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      expect(error.message.length).toBeLessThan(900);
      seen.refused++;
    }
  }
  expect(seen.refused).toBeGreaterThan(1000);
  expect(seen.taken).toBeGreaterThan(50);
});
