import { expect, test } from 'vitest';
import {
  decide,
  describeFault,
  matrix,
  type Engine,
  type PodModel,
  type PolicyObject,
  type Verdict,
  type World,
} from '../../src/policies/index.ts';
import { cnp, expectation, np, pod, xyz } from './xyz.ts';

/** x/c shares the network of its node, n3. */
const onHost = (one: PodModel): PodModel =>
  one.namespace === 'x' && one.name === 'c' ? { ...one, hostNetwork: true, ip: '10.224.0.3' } : one;

const a = { podSelector: pod('a') };
const denyIn = np('in', { ...a, policyTypes: ['Ingress'] });
const denyOut = np('out', { ...a, policyTypes: ['Egress'] });
const toNodes = np('nodes', {
  ...a,
  policyTypes: ['Egress'],
  egress: [{ to: [{ ipBlock: { cidr: '10.224.0.0/16' } }] }],
});
const fromC = np('c', { ...a, ingress: [{ from: [{ podSelector: pod('c') }] }] });

interface Row {
  readonly why: string;
  readonly policy: PolicyObject;
  readonly cell: string;
  readonly found: Readonly<Record<Engine, Verdict>>;
}

const all = (verdict: Verdict): Row['found'] => ({ cilium: verdict, calico: verdict, 'azure-npm': verdict });

// Sources: https://kubernetes.io/docs/concepts/services-networking/network-policies/ and
// https://learn.microsoft.com/azure/aks/migrate-from-npm-to-cilium-network-policy
const rows: readonly Row[] = [
  { why: 'a node reaches its own pods', policy: denyIn, cell: 'n1 -> x/a:80', found: all('allow') },
  { why: 'another node does not', policy: denyIn, cell: 'n2 -> x/a:80', found: all('deny') },
  {
    why: 'a pod to its own node is where engines differ',
    policy: denyOut,
    cell: 'x/a -> n1:10250',
    found: { cilium: 'deny', calico: 'not evaluated', 'azure-npm': 'allow' },
  },
  { why: 'a pod to another node', policy: denyOut, cell: 'x/a -> n2:10250', found: all('deny') },
  {
    why: 'ipBlock and nodes',
    policy: toNodes,
    cell: 'x/a -> n2:10250',
    found: { cilium: 'deny', calico: 'allow', 'azure-npm': 'allow' },
  },
  {
    why: 'ipBlock and an outside address',
    policy: toNodes,
    cell: 'x/a -> 10.224.9.9:80',
    found: all('allow'),
  },
  {
    why: 'ipBlock and another outside address',
    policy: toNodes,
    cell: 'x/a -> 192.0.2.1:80',
    found: all('deny'),
  },
  { why: 'a pod to itself', policy: denyIn, cell: 'x/a -> x/a:80', found: all('allow') },
  { why: 'a pod to its own address', policy: denyOut, cell: 'x/a -> 10.244.1.1:80', found: all('allow') },
  {
    why: 'the address of a pod is the pod',
    policy: denyIn,
    cell: '10.244.1.2 -> x/a:80',
    found: all('deny'),
  },
  {
    why: 'a label does not select a pod on the host network',
    policy: fromC,
    cell: 'x/c -> x/a:80',
    found: all('deny'),
  },
  {
    why: 'a policy does not select a pod on the host network',
    policy: np('c', { podSelector: pod('c'), policyTypes: ['Ingress'] }),
    cell: 'z/a -> x/c:80',
    found: all('allow'),
  },
  { why: 'outside to outside', policy: denyIn, cell: '192.0.2.1 -> 192.0.2.2:80', found: all('allow') },
  {
    why: 'SCTP needs a setting on Cilium',
    policy: np('sctp', { ...a, ingress: [{ ports: [{ port: 80, protocol: 'SCTP' }] }] }),
    cell: 'x/b -> x/a:80/SCTP',
    found: { cilium: 'deny', calico: 'allow', 'azure-npm': 'allow' },
  },
  {
    why: 'another SCTP port',
    policy: np('sctp', { ...a, ingress: [{ ports: [{ port: 80, protocol: 'SCTP' }] }] }),
    cell: 'x/b -> x/a:81/SCTP',
    found: all('deny'),
  },
  {
    why: 'rules that policyTypes leaves out',
    policy: np('left-out', {
      ...a,
      policyTypes: ['Egress'],
      ingress: [{ from: [{ podSelector: pod('b') }] }],
    }),
    cell: 'y/b -> x/a:80',
    found: { cilium: 'deny', calico: 'allow', 'azure-npm': 'allow' },
  },
];

test.each(rows)('$why: $cell', ({ policy, cell, found }) => {
  for (const engine of ['cilium', 'calico', 'azure-npm'] as const) {
    const faults = matrix(xyz(engine, onHost), [policy], [expectation(cell, found[engine])]);
    expect([engine, ...faults.map(describeFault)]).toEqual([engine]);
  }
});

/** `serve-80` is port 80 on a and b, and 8080 on c. */
const twoNumbers = (one: PodModel): PodModel =>
  one.name === 'c' ? { ...one, ports: { 'serve-80': 8080 } } : one;

test('a port name with two numbers is read on the destination, and stands for none in egress on Cilium', () => {
  const named = np('named', { ...a, policyTypes: ['Egress'], egress: [{ ports: [{ port: 'serve-80' }] }] });
  const verdicts = (engine: Engine): readonly Verdict[] =>
    [80, 8080].map((port) => {
      const flow = { from: { pod: 'x/a' }, to: { pod: 'x/c' }, port, protocol: 'TCP' } as const;
      return decide(xyz(engine, twoNumbers), [named], flow).verdict;
    });
  expect(verdicts('calico')).toEqual(['deny', 'allow']);
  expect(verdicts('cilium')).toEqual(['deny', 'deny']);
});

/** Pod x/b is the first of a StatefulSet. */
const ordered = (one: PodModel): PodModel =>
  one.namespace === 'x' && one.name === 'b'
    ? {
        ...one,
        labels: {
          ...one.labels,
          'statefulset.kubernetes.io/pod-name': 'b-0',
          'app.kubernetes.io/name': 'b',
          'failure-domain.beta.kubernetes.io/zone': '1',
          'topology.kubernetes.io/zone': '1',
        },
      }
    : one;

test('labels that Cilium leaves out of identities select nobody there', () => {
  const by = (key: string, value: string): readonly PolicyObject[] => [
    np('by', { ...a, ingress: [{ from: [{ podSelector: { matchLabels: { [key]: value } } }] }] }),
  ];
  const flow = { from: { pod: 'x/b' }, to: { pod: 'x/a' }, port: 80, protocol: 'TCP' } as const;
  const asked = (engine: Engine, key: string, value: string, settings: World['settings'] = {}): Verdict =>
    decide({ ...xyz(engine, ordered), settings }, by(key, value), flow).verdict;
  expect(asked('calico', 'statefulset.kubernetes.io/pod-name', 'b-0')).toBe('allow');
  expect(asked('cilium', 'statefulset.kubernetes.io/pod-name', 'b-0')).toBe('deny');
  expect(asked('cilium', 'app.kubernetes.io/name', 'b')).toBe('allow');
  expect(asked('calico', 'failure-domain.beta.kubernetes.io/zone', '1')).toBe('allow');
  expect(asked('cilium', 'failure-domain.beta.kubernetes.io/zone', '1')).toBe('deny');
  expect(asked('cilium', 'topology.kubernetes.io/zone', '1')).toBe('deny');
  expect(asked('cilium', 'topology.kubernetes.io/zone', '1', { cilium: '1.18' })).toBe('allow');
});

test('a pod with a label named host has no policy on Cilium, one named init is closed', () => {
  const labelled =
    (key: string) =>
    (one: PodModel): PodModel =>
      one.namespace === 'x' && one.name === 'a' ? { ...one, labels: { ...one.labels, [key]: 'any' } } : one;
  const flow = { from: { pod: 'x/b' }, to: { pod: 'x/a' }, port: 80, protocol: 'TCP' } as const;
  const asked = (key: string, policies: readonly PolicyObject[], engine: Engine = 'cilium'): Verdict =>
    decide(xyz(engine, labelled(key)), policies, flow).verdict;
  expect([asked('host', [denyIn]), asked('host', [denyIn], 'calico')]).toEqual(['allow', 'deny']);
  expect([asked('init', []), asked('init', [], 'calico')]).toEqual(['deny', 'allow']);
  expect(asked('init', [cnp('all', { ingress: [{ fromEntities: ['all'] }] })])).toBe('allow');
});

test('the reasons name the policy and the rule of each direction', () => {
  const flow = { from: { pod: 'x/b' }, to: { pod: 'x/a' }, port: 80, protocol: 'TCP' } as const;
  const asked = (policies: readonly PolicyObject[]): readonly string[] =>
    decide(xyz('cilium'), policies, flow).because;
  const open = 'egress of x/b: no policy selects it';
  expect(asked([denyIn])).toEqual([
    open,
    'ingress of x/a: selected by NetworkPolicy x/in, and no rule allows it',
  ]);
  expect(asked([denyIn, np('b', { ...a, ingress: [{}, { from: [{ podSelector: pod('b') }] }] })])).toEqual([
    open,
    'ingress of x/a: allowed by NetworkPolicy x/b, ingress[0]',
  ]);
  expect(asked([cnp('no', { ingressDeny: [{ fromEntities: ['cluster'] }] })])).toEqual([
    open,
    'ingress of x/a: denied by CiliumNetworkPolicy x/no, ingressDeny[0]',
  ]);
});
