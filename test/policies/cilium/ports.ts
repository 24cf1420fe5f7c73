import { cnp } from '../xyz.ts';
import { docs, engine, type CiliumCase } from './case.ts';

const ports = (...list: readonly object[]): Parameters<typeof cnp>[1] => ({
  ingress: [{ toPorts: [{ ports: [...list] }] }],
});

/** Ports of Cilium rules. */
export const portCases: readonly CiliumCase[] = [
  {
    name: 'a port without a protocol, or with ANY, is for TCP and UDP',
    source: docs('layer4/#limit-ingress-egress-ports'),
    policies: [cnp('any', ports({ port: '80' }, { port: '81', protocol: 'ANY' }))],
    allow: ['x/b -> x/a:80', 'x/b -> x/a:80/UDP', 'x/b -> x/a:81/UDP'],
    deny: ['x/b -> x/a:82'],
  },
  {
    name: 'endPort makes a range, both ends included',
    source: docs('layer4/#example-port-ranges'),
    policies: [cnp('range', ports({ port: '80', endPort: 444, protocol: 'TCP' }))],
    allow: ['x/b -> x/a:80', 'x/b -> x/a:443', 'x/b -> x/a:444'],
    deny: ['x/b -> x/a:79', 'x/b -> x/a:445', 'x/b -> x/a:443/UDP'],
  },
  {
    name: 'port 0 is every port of its protocol',
    source: docs('layer4/#limit-ingress-egress-ports'),
    policies: [cnp('zero', ports({ port: '0', protocol: 'UDP' }))],
    allow: ['x/b -> x/a:53/UDP', 'x/b -> x/a:9999/UDP'],
    deny: ['x/b -> x/a:53'],
  },
  {
    name: 'a named port is read on the pod',
    source: docs('layer4/#limit-ingress-egress-ports'),
    policies: [cnp('named', ports({ port: 'serve-81', protocol: 'TCP' }))],
    allow: ['x/b -> x/a:81'],
    deny: ['x/b -> x/a:80'],
  },
  {
    name: 'peers and ports of an entry must both match',
    source: docs('layer4/#labels-dependent-layer-4-rule'),
    policies: [
      cnp('b-80', {
        ingress: [
          { fromEndpoints: [{ matchLabels: { pod: 'b' } }], toPorts: [{ ports: [{ port: '80' }] }] },
          { fromEndpoints: [{ matchLabels: { pod: 'c' } }], toPorts: [{ ports: [{ port: '81' }] }] },
        ],
      }),
    ],
    allow: ['x/b -> x/a:80', 'x/c -> x/a:81'],
    deny: ['x/b -> x/a:81', 'x/c -> x/a:80'],
  },
  {
    name: 'an entry of toPorts that lists no ports opens none',
    source: engine('pkg/policy/rule.go'),
    policies: [cnp('none', { ingress: [{ toPorts: [{ rules: { http: [{}] } }] }] })],
    deny: ['x/b -> x/a:80'],
  },
];
