import fc from 'fast-check';
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import { expect, test } from 'vitest';
import { decide, type Engine, type Flow, type PolicyObject } from '../../src/policies/index.ts';
import { cnp, names, np, xyz } from './xyz.ts';

const engine = fc.constantFrom<Engine>('cilium', 'calico', 'azure-npm');
const letters = (...of: string[]): fc.Arbitrary<string[]> => fc.subarray(of, { minLength: 1 });

const selector = fc.oneof(
  fc.constant({}),
  letters('a', 'b', 'c').map((values) => ({ matchExpressions: [{ key: 'pod', operator: 'In', values }] })),
  fc.constantFrom('a', 'b').map((value) => ({ matchLabels: { pod: value } })),
);
const space = letters('x', 'y', 'z').map((values) => ({
  matchExpressions: [{ key: 'ns', operator: 'In', values }],
}));
const peer = fc.oneof(
  selector.map((podSelector) => ({ podSelector })),
  space.map((namespaceSelector) => ({ namespaceSelector })),
  fc.record({ podSelector: selector, namespaceSelector: space }),
  fc
    .constantFrom('10.244.0.0/16', '10.244.2.0/24', '192.0.2.0/24', '0.0.0.0/0')
    .map((cidr) => ({ ipBlock: { cidr } })),
);
const port = fc.oneof(
  fc.constantFrom(80, 81).map((number) => ({ port: number })),
  fc.constant({ port: 80, endPort: 81 }),
  fc.constant({ port: 'serve-81' }),
);
const rule = fc.record({ peers: fc.array(peer, { maxLength: 2 }), ports: fc.array(port, { maxLength: 2 }) });
type Rule = typeof rule extends fc.Arbitrary<infer Value> ? Value : never;

const policy = fc
  .record({
    podSelector: selector,
    types: fc.constantFrom<('Ingress' | 'Egress')[][]>(['Ingress'], ['Egress'], ['Ingress', 'Egress']),
    rules: fc.array(rule, { maxLength: 2 }),
    namespace: fc.constantFrom('x', 'y'),
  })
  .map(({ podSelector, types, rules, namespace }) => {
    const ingress = types.includes('Ingress')
      ? rules.map(({ peers, ports }) => ({ from: peers, ports }))
      : [];
    const egress = types.includes('Egress') ? rules.map(({ peers, ports }) => ({ to: peers, ports })) : [];
    return np('p', { podSelector, policyTypes: types, ingress, egress }, namespace);
  });

const end = fc.oneof(
  fc.constantFrom(...names).map((pod) => ({ pod })),
  fc.constantFrom('192.0.2.1', '10.224.0.2').map((ip) => ({ ip })),
);
const flow: fc.Arbitrary<Flow> = fc.record({
  from: end,
  to: end,
  port: fc.constantFrom(80, 81, 82),
  protocol: fc.constantFrom('TCP', 'UDP'),
});
const policies = fc.array(policy, { maxLength: 4 });

const verdict = (on: Engine, all: readonly PolicyObject[], one: Flow): string =>
  decide(xyz(on), all, one).verdict;

/** A policy with one more rule in the directions it is for. */
function widened({ spec = {}, ...rest }: INetworkPolicy, { peers, ports }: Rule): INetworkPolicy {
  const { policyTypes = [], ingress = [], egress = [] } = spec;
  return {
    ...rest,
    spec: {
      ...spec,
      ingress: policyTypes.includes('Ingress') ? [...ingress, { from: peers, ports }] : ingress,
      egress: policyTypes.includes('Egress') ? [...egress, { to: peers, ports }] : egress,
    },
  };
}

test('one more rule in a NetworkPolicy never denies what was allowed', () => {
  fc.assert(
    fc.property(engine, policies, policy, rule, flow, (on, others, one, more, asked) => {
      fc.pre(verdict(on, [...others, one], asked) === 'allow');
      expect(verdict(on, [...others, widened(one, more)], asked)).toBe('allow');
    }),
  );
});

test('a NetworkPolicy without rules never allows what was denied', () => {
  fc.assert(
    fc.property(engine, policies, selector, flow, (on, others, podSelector, asked) => {
      fc.pre(verdict(on, others, asked) === 'deny');
      const deny = np('deny', { podSelector, policyTypes: ['Ingress', 'Egress'] });
      expect(verdict(on, [...others, deny], asked)).toBe('deny');
    }),
  );
});

test('the order of policies does not matter', () => {
  fc.assert(
    fc.property(engine, policies, flow, (on, all, asked) => {
      expect(verdict(on, all.toReversed(), asked)).toBe(verdict(on, all, asked));
    }),
  );
});

test('a policy given twice says the same', () => {
  fc.assert(
    fc.property(engine, policies, flow, (on, all, asked) => {
      expect(verdict(on, [...all, ...all], asked)).toBe(verdict(on, all, asked));
    }),
  );
});

test('without policies everything is allowed, and every decision has its reasons', () => {
  fc.assert(
    fc.property(engine, policies, flow, (on, all, asked) => {
      expect(verdict(on, [], asked)).toBe('allow');
      expect(decide(xyz(on), all, asked).because.length).toBeGreaterThan(0);
    }),
  );
});

test('a Cilium deny rule never allows what was denied', () => {
  fc.assert(
    fc.property(policies, selector, flow, (others, endpointSelector, asked) => {
      fc.pre(verdict('cilium', others, asked) === 'deny');
      const deny = cnp('deny', { endpointSelector, ingressDeny: [{ fromEntities: ['all'] }] });
      expect(verdict('cilium', [...others, deny], asked)).toBe('deny');
    }),
  );
});

test('a NetworkPolicy of selectors alone means the same to every engine for pods', () => {
  const selectors = policies.filter((all) => !JSON.stringify(all).includes('ipBlock'));
  const pods = flow.filter(({ from, to }) => 'pod' in from && 'pod' in to);
  fc.assert(
    fc.property(selectors, pods, (all, asked) => {
      expect(verdict('calico', all, asked)).toBe(verdict('cilium', all, asked));
      expect(verdict('azure-npm', all, asked)).toBe(verdict('cilium', all, asked));
    }),
  );
});
