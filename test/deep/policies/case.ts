import type { Endpoint, Settings, World } from '../../../src/policies/index.ts';
import type { Case } from '../../engine/engine.ts';
import { randomPolicy } from './policies.ts';
import { randomOf, type Random } from './random.ts';
import { outside, randomWorld, tried } from './worlds.ts';

/** The random case of a seed for a minor of Cilium. */
export function caseOf(seed: number, cilium: Settings['cilium']): Case {
  const random = randomOf(seed);
  const base = randomWorld(random);
  const world = { ...base, settings: { ...base.settings, cilium } };
  const { apiServerIp = '' } = world;
  const api = apiServerIp.startsWith('20.') ? [apiServerIp] : [];
  // Cilium 1.18 without IPv6 takes addresses of that family, which such a cluster has not, for those of the other.
  const known = cilium === '1.18' && !world.settings.ipv6 ? outside.slice(0, -1) : outside;
  const ips = [...some(random, known, 3), ...api];
  const nodes = world.nodes.map(({ name }) => ({ node: name }));
  return {
    world,
    ends: [...podsOf(world), ...nodes, ...ips.map((ip) => ({ ip }))],
    ports: some(random, tried, 4),
    ...policies(random),
  };
}

/**
 * The random case of a seed for what Kubernetes itself says: pods and outside addresses under NetworkPolicies alone. An
 * engine without labels of its own reads those of pods whole, so Calico stands for it.
 */
export function kubernetesCaseOf(seed: number): Case {
  const random = randomOf(seed);
  const { pods, apiServerIp: _, ...rest } = randomWorld(random);
  const world: World = {
    ...rest,
    engine: 'calico',
    pods: pods.map(({ hostNetwork: __, ...pod }, index) => ({ ...pod, ip: `10.244.3.${index + 10}` })),
  };
  return {
    world,
    ends: [...podsOf(world), ...outside.map((ip) => ({ ip }))],
    ports: some(random, tried, 4),
    policies: policies(random, ['NetworkPolicy']).policies.filter(isReadByCyclonus),
  };
}

/**
 * Cyclonus takes a missing label for an empty one, and NotIn for a label that must be there; Kubernetes' own library
 * does neither (https://github.com/kubernetes/apimachinery/blob/v0.35.4/pkg/labels/selector.go), and Cilium's engine,
 * which uses it, is asked about both. So policies that need them are left out here.
 */
function isReadByCyclonus(policy: unknown): boolean {
  const text = JSON.stringify(policy);
  const absent = /"key":"(?!app"|kubernetes\.io\/metadata\.name")[^"]*","operator":"NotIn"/;
  return !text.includes('""') && !absent.test(text);
}

/** So many of a list, so that a case stays small and all cases together leave nothing out. */
function some<T>(random: Random, from: readonly T[], count: number): readonly T[] {
  const start = random.below(from.length);
  const step = random.pick([1, 3]);
  const places = Array.from({ length: count }, (_, index) => (start + index * step) % from.length);
  return [...new Set(places)].flatMap((place) => from.slice(place, place + 1));
}

function podsOf(world: World): readonly Endpoint[] {
  return world.pods.map(({ namespace, name }) => ({ pod: `${namespace}/${name}` }));
}

function policies(random: Random, kinds?: Parameters<typeof randomPolicy>[2]): Pick<Case, 'policies'> {
  const names = random.many(1, 4, () => undefined).map((_, index) => `policy-${index}`);
  return { policies: names.map((name) => randomPolicy(random, name, kinds)) };
}
