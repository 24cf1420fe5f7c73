import { np, ns, pod, type ConformanceCase } from '../xyz.ts';

const toY = { to: [{ namespaceSelector: ns('y') }] };

/** Egress, both directions at once, and which of them a policy is for. */
export const directionCases: readonly ConformanceCase[] = [
  {
    name: 'deny all egress in a namespace',
    policies: [np('deny', { policyTypes: ['Egress'] })],
    truths: [
      {
        port: 80,
        table: '.XXXXXXXX X.XXXXXXX XX.XXXXXX ......... ......... ......... ......... ......... .........',
      },
    ],
  },
  {
    name: 'allow egress to one pod of another namespace',
    policies: [
      np('y-b', {
        podSelector: pod('a'),
        policyTypes: ['Egress'],
        egress: [{ to: [{ namespaceSelector: ns('y'), podSelector: pod('b') }] }],
      }),
    ],
    truths: [
      {
        port: 80,
        table: '.XXX.XXXX ......... ......... ......... ......... ......... ......... ......... .........',
      },
    ],
  },
  {
    name: 'egress policies add up',
    policies: [
      np('deny', { podSelector: pod('a'), policyTypes: ['Egress'] }),
      np('y', { podSelector: pod('a'), policyTypes: ['Egress'], egress: [toY] }),
      np('own', { podSelector: pod('a'), policyTypes: ['Egress'], egress: [{ to: [{ podSelector: {} }] }] }),
    ],
    truths: [
      {
        port: 80,
        table: '......XXX ......... ......... ......... ......... ......... ......... ......... .........',
      },
    ],
  },
  {
    name: 'allow all egress adds to deny all egress',
    policies: [np('deny', { policyTypes: ['Egress'] }), np('all', { policyTypes: ['Egress'], egress: [{}] })],
    truths: [
      {
        port: 80,
        table: '......... ......... ......... ......... ......... ......... ......... ......... .........',
      },
    ],
  },
  {
    name: 'egress rules without policyTypes isolate ingress too',
    policies: [np('y', { podSelector: pod('a'), egress: [toY] })],
    truths: [
      {
        port: 80,
        table: '.XX...XXX X........ X........ X........ X........ X........ X........ X........ X........',
      },
    ],
  },
  {
    name: 'an empty egress list without policyTypes leaves egress alone',
    policies: [np('empty', { podSelector: pod('a'), egress: [] })],
    truths: [
      {
        port: 80,
        table: '......... X........ X........ X........ X........ X........ X........ X........ X........',
      },
    ],
  },
  {
    name: 'a flow needs the leave of both ends: egress allows, ingress denies',
    policies: [
      np('y', { podSelector: pod('a'), policyTypes: ['Egress'], egress: [toY] }),
      np('deny', { policyTypes: ['Ingress'] }, 'y'),
    ],
    truths: [
      {
        port: 80,
        table: '.XXXXXXXX ...XXX... ...XXX... ....XX... ...X.X... ...XX.... ...XXX... ...XXX... ...XXX...',
      },
    ],
  },
  {
    name: 'a flow needs the leave of both ends: both allow one another',
    policies: [
      np('y-a', {
        podSelector: pod('a'),
        policyTypes: ['Egress'],
        egress: [{ to: [{ namespaceSelector: ns('y'), podSelector: pod('a') }] }],
      }),
      np('x-a', { podSelector: pod('a'), ingress: [{ from: [{ namespaceSelector: ns('x') }] }] }, 'y'),
    ],
    truths: [
      {
        port: 80,
        table: '.XX.XXXXX ......... ......... ......... ...X..... ...X..... ...X..... ...X..... ...X.....',
      },
    ],
  },
  {
    name: 'ingress and egress of one policy are apart',
    policies: [
      np('both', {
        podSelector: pod('a'),
        policyTypes: ['Ingress', 'Egress'],
        ingress: [{ from: [{ namespaceSelector: ns('y') }] }],
        egress: [{ to: [{ namespaceSelector: ns('z') }] }],
      }),
    ],
    truths: [
      {
        port: 80,
        table: '.XXXXX... X........ X........ ......... ......... ......... X........ X........ X........',
      },
    ],
  },
  {
    name: 'a policy is for its own namespace',
    policies: [np('deny', { podSelector: pod('a'), policyTypes: ['Ingress'] }, 'y')],
    truths: [
      {
        port: 80,
        table: '...X..... ...X..... ...X..... ......... ...X..... ...X..... ...X..... ...X..... ...X.....',
      },
    ],
  },
  {
    name: 'a policy that selects no pod isolates none',
    policies: [np('nobody', { podSelector: pod('d'), policyTypes: ['Ingress', 'Egress'] })],
    truths: [
      {
        port: 80,
        table: '......... ......... ......... ......... ......... ......... ......... ......... .........',
      },
    ],
  },
];
