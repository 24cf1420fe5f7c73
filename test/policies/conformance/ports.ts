import type { INetworkPolicyIngressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyIngressRule';
import { np, ns, pod, type ConformanceCase } from '../xyz.ts';

const from = (port: number): INetworkPolicyIngressRule[] => [
  { from: [{ namespaceSelector: ns('y') }], ports: [{ port }] },
];

/** Which ports of x/a may be reached. */
export const portCases: readonly ConformanceCase[] = [
  {
    name: 'a rule with a port is for that port only',
    policies: [np('y-81', { podSelector: pod('a'), ingress: from(81) })],
    truths: [
      {
        port: 81,
        table: '......... X........ X........ ......... ......... ......... X........ X........ X........',
      },
      {
        port: 80,
        table: '......... X........ X........ X........ X........ X........ X........ X........ X........',
      },
    ],
  },
  {
    name: 'stacked policies open one port each',
    policies: [
      np('y-81', { podSelector: pod('a'), ingress: from(81) }),
      np('y-80', { podSelector: pod('a'), ingress: from(80) }),
    ],
    truths: [
      {
        port: 81,
        table: '......... X........ X........ ......... ......... ......... X........ X........ X........',
      },
      {
        port: 80,
        table: '......... X........ X........ ......... ......... ......... X........ X........ X........',
      },
      {
        port: 82,
        table: '......... X........ X........ X........ X........ X........ X........ X........ X........',
      },
    ],
  },
  {
    name: 'a rule without peers and ports allows all',
    policies: [np('deny', { policyTypes: ['Ingress'] }), np('all', { ingress: [{}] })],
    truths: [
      {
        port: 80,
        table: '......... ......... ......... ......... ......... ......... ......... ......... .........',
      },
      {
        port: 81,
        protocol: 'UDP',
        table: '......... ......... ......... ......... ......... ......... ......... ......... .........',
      },
    ],
  },
  {
    name: 'a named port for ingress',
    policies: [np('named', { ingress: [{ ports: [{ port: 'serve-81' }] }] })],
    truths: [
      {
        port: 81,
        table: '......... ......... ......... ......... ......... ......... ......... ......... .........',
      },
      {
        port: 80,
        table: '.XX...... X.X...... XX....... XXX...... XXX...... XXX...... XXX...... XXX...... XXX......',
      },
    ],
  },
  {
    name: 'a named port from one namespace',
    policies: [
      np('named', {
        podSelector: pod('a'),
        ingress: [{ from: [{ namespaceSelector: ns('y') }], ports: [{ port: 'serve-80', protocol: 'TCP' }] }],
      }),
    ],
    truths: [
      {
        port: 80,
        table: '......... X........ X........ ......... ......... ......... X........ X........ X........',
      },
      {
        port: 81,
        table: '......... X........ X........ X........ X........ X........ X........ X........ X........',
      },
    ],
  },
  {
    name: 'a named port for egress is read on the destination',
    policies: [np('named', { policyTypes: ['Egress'], egress: [{ ports: [{ port: 'serve-80' }] }] })],
    truths: [
      {
        port: 80,
        table: '......... ......... ......... ......... ......... ......... ......... ......... .........',
      },
      {
        port: 81,
        table: '.XXXXXXXX X.XXXXXXX XX.XXXXXX ......... ......... ......... ......... ......... .........',
      },
    ],
  },
  {
    name: 'a name that the pod does not have opens nothing',
    policies: [np('named', { ingress: [{ ports: [{ port: 'metrics' }] }] })],
    truths: [
      {
        port: 80,
        table: '.XX...... X.X...... XX....... XXX...... XXX...... XXX...... XXX...... XXX...... XXX......',
      },
    ],
  },
  {
    name: 'endPort makes a range, both ends included',
    policies: [np('range', { podSelector: pod('a'), ingress: [{ ports: [{ port: 80, endPort: 90 }] }] })],
    truths: [
      {
        port: 79,
        table: '......... X........ X........ X........ X........ X........ X........ X........ X........',
      },
      {
        port: 80,
        table: '......... ......... ......... ......... ......... ......... ......... ......... .........',
      },
      {
        port: 90,
        table: '......... ......... ......... ......... ......... ......... ......... ......... .........',
      },
      {
        port: 91,
        table: '......... X........ X........ X........ X........ X........ X........ X........ X........',
      },
    ],
  },
  {
    name: 'the protocol of a port is TCP where none is named',
    policies: [np('tcp', { ingress: [{ ports: [{ port: 80 }] }] })],
    truths: [
      {
        port: 80,
        table: '......... ......... ......... ......... ......... ......... ......... ......... .........',
      },
      {
        port: 80,
        protocol: 'UDP',
        table: '.XX...... X.X...... XX....... XXX...... XXX...... XXX...... XXX...... XXX...... XXX......',
      },
    ],
  },
  {
    name: 'a port entry with a protocol alone is for all its ports',
    policies: [np('udp', { ingress: [{ ports: [{ protocol: 'UDP' }] }] })],
    truths: [
      {
        port: 53,
        protocol: 'UDP',
        table: '......... ......... ......... ......... ......... ......... ......... ......... .........',
      },
      {
        port: 53,
        table: '.XX...... X.X...... XX....... XXX...... XXX...... XXX...... XXX...... XXX...... XXX......',
      },
    ],
  },
  {
    name: 'a rule for SCTP opens neither TCP nor UDP',
    policies: [np('sctp', { podSelector: pod('a'), ingress: [{ ports: [{ port: 80, protocol: 'SCTP' }] }] })],
    truths: [
      {
        port: 80,
        table: '......... X........ X........ X........ X........ X........ X........ X........ X........',
      },
      {
        port: 80,
        protocol: 'UDP',
        table: '......... X........ X........ X........ X........ X........ X........ X........ X........',
      },
    ],
  },
];
