import { not, np, ns, pod, type ConformanceCase } from '../xyz.ts';

/** Who may reach x/a, by peer selectors. */
export const peerCases: readonly ConformanceCase[] = [
  {
    name: 'deny all ingress in a namespace',
    policies: [np('deny', { policyTypes: ['Ingress'] })],
    truths: [
      {
        port: 80,
        table: '.XX...... X.X...... XX....... XXX...... XXX...... XXX...... XXX...... XXX...... XXX......',
      },
    ],
  },
  {
    name: 'deny all ingress and egress in a namespace',
    policies: [np('deny', { policyTypes: ['Ingress', 'Egress'] })],
    truths: [
      {
        port: 80,
        table: '.XXXXXXXX X.XXXXXXX XX.XXXXXX XXX...... XXX...... XXX...... XXX...... XXX...... XXX......',
      },
    ],
  },
  {
    name: 'allow from a pod of the same namespace by podSelector',
    policies: [np('b', { podSelector: pod('a'), ingress: [{ from: [{ podSelector: pod('b') }] }] })],
    truths: [
      {
        port: 80,
        table: '......... ......... X........ X........ X........ X........ X........ X........ X........',
      },
    ],
  },
  {
    name: 'an allow policy adds to deny all',
    policies: [
      np('deny', { policyTypes: ['Ingress'] }),
      np('a', {
        podSelector: pod('a'),
        ingress: [{ from: [{ podSelector: {}, namespaceSelector: {} }] }],
      }),
    ],
    truths: [
      {
        port: 80,
        table: '.XX...... ..X...... .X....... .XX...... .XX...... .XX...... .XX...... .XX...... .XX......',
      },
    ],
  },
  {
    name: 'allow from pods in all namespaces by an empty namespaceSelector',
    policies: [np('all', { podSelector: pod('a'), ingress: [{ from: [{ namespaceSelector: {} }] }] })],
    truths: [
      {
        port: 80,
        table: '......... ......... ......... ......... ......... ......... ......... ......... .........',
      },
    ],
  },
  {
    name: 'an empty podSelector is for the own namespace only',
    policies: [np('own', { podSelector: pod('a'), ingress: [{ from: [{ podSelector: {} }] }] })],
    truths: [
      {
        port: 80,
        table: '......... ......... ......... X........ X........ X........ X........ X........ X........',
      },
    ],
  },
  {
    name: 'allow from one other namespace by namespaceSelector',
    policies: [np('y', { podSelector: pod('a'), ingress: [{ from: [{ namespaceSelector: ns('y') }] }] })],
    truths: [
      {
        port: 80,
        table: '......... X........ X........ ......... ......... ......... X........ X........ X........',
      },
    ],
  },
  {
    name: 'two peers are alternatives (OR)',
    policies: [
      np('or', {
        podSelector: pod('a'),
        ingress: [{ from: [{ namespaceSelector: not('x') }, { podSelector: pod('b') }] }],
      }),
    ],
    truths: [
      {
        port: 80,
        table: '......... ......... X........ ......... ......... ......... ......... ......... .........',
      },
    ],
  },
  {
    name: 'two selectors in one peer are conditions (AND)',
    policies: [
      np('and', {
        podSelector: pod('a'),
        ingress: [{ from: [{ namespaceSelector: not('x'), podSelector: pod('b') }] }],
      }),
    ],
    truths: [
      {
        port: 80,
        table: '......... X........ X........ X........ ......... X........ X........ ......... X........',
      },
    ],
  },
  {
    name: 'several values of an expression are alternatives',
    policies: [
      np('b-c', {
        podSelector: pod('a'),
        ingress: [{ from: [{ namespaceSelector: not('x'), podSelector: pod('b', 'c') }] }],
      }),
    ],
    truths: [
      {
        port: 80,
        table: '......... X........ X........ X........ ......... ......... X........ ......... .........',
      },
    ],
  },
  {
    name: 'two podSelectors are alternatives',
    policies: [
      np('b-c', {
        podSelector: pod('a'),
        ingress: [{ from: [{ podSelector: pod('b') }, { podSelector: pod('c') }] }],
      }),
    ],
    truths: [
      {
        port: 80,
        table: '......... ......... ......... X........ X........ X........ X........ X........ X........',
      },
    ],
  },
  {
    name: 'allow from one pod of another namespace',
    policies: [
      np('y-a', {
        podSelector: pod('a'),
        ingress: [{ from: [{ namespaceSelector: ns('y'), podSelector: pod('a') }] }],
      }),
    ],
    truths: [
      {
        port: 80,
        table: '......... X........ X........ ......... X........ X........ X........ X........ X........',
      },
    ],
  },
  {
    name: 'Exists and DoesNotExist read whether a label is there',
    changed: (one) => (one.name === 'c' ? { ...one, labels: {} } : one),
    policies: [
      np('labelled', {
        podSelector: { matchExpressions: [{ key: 'pod', operator: 'DoesNotExist' }] },
        ingress: [{ from: [{ podSelector: { matchExpressions: [{ key: 'pod', operator: 'Exists' }] } }] }],
      }),
    ],
    truths: [
      {
        port: 80,
        table: '......... ......... ......... ..X...... ..X...... ..X...... ..X...... ..X...... ..X......',
      },
    ],
  },
  {
    name: 'NotIn also selects pods without the label',
    changed: (one) => (one.name === 'c' ? { ...one, labels: {} } : one),
    policies: [
      np('not-b', {
        podSelector: { matchExpressions: [{ key: 'pod', operator: 'NotIn', values: ['b'] }] },
        policyTypes: ['Ingress'],
      }),
    ],
    truths: [
      {
        port: 80,
        table: '..X...... X.X...... X........ X.X...... X.X...... X.X...... X.X...... X.X...... X.X......',
      },
    ],
  },
];
