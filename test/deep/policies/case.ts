import type { Endpoint, Settings } from '../../../src/policies/index.ts';
import type { Case } from '../../engine/engine.ts';
import { randomPolicy } from './policies.ts';
import { randomOf } from './random.ts';
import { outside, randomWorld, tried } from './worlds.ts';

/** The random case of a seed. */
export function caseOf(seed: number, cilium: Settings['cilium']): Case {
  const random = randomOf(seed);
  const base = randomWorld(random);
  const world = { ...base, settings: { ...base.settings, cilium } };
  const ends: Endpoint[] = [
    ...world.pods.map(({ namespace, name }) => ({ pod: `${namespace}/${name}` })),
    ...world.nodes.map(({ name }) => ({ node: name })),
    ...[...new Set([...outside, ...(world.apiServerIp?.startsWith('20.') ? [world.apiServerIp] : [])])].map(
      (ip) => ({
        ip,
      }),
    ),
  ];
  const policies = random
    .many(1, 4, () => undefined)
    .map((_, index) => randomPolicy(random, `policy-${index}`));
  return { world, policies, ends, ports: tried };
}
