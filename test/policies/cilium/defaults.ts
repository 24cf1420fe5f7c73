import { ccnp, cnp, np } from '../xyz.ts';
import { code, docs, engine, type CiliumCase } from './case.ts';

const b = { matchLabels: { pod: 'b' } };
const parse = code('1a01ad88dd4e19890119f9ffb003c56a86d8905a/pkg/policy/utils/parserules.go');

/** Default deny, empty and absent members, and deny rules. */
export const defaultCases: readonly CiliumCase[] = [
  {
    name: 'ingress rules bring default deny for ingress only',
    source: docs('intro/#endpoint-default-policy'),
    policies: [cnp('b', { ingress: [{ fromEndpoints: [b] }] })],
    allow: ['x/b -> x/a:80', 'x/a -> z/c:80'],
    deny: ['x/c -> x/a:80', 'y/b -> x/a:80', '192.0.2.1 -> x/a:80'],
  },
  {
    name: 'an empty entry allows nothing: it is how default deny is written',
    source: docs('layer3/#ingress-egress-default-deny'),
    policies: [cnp('deny', { egress: [{}] })],
    allow: ['x/b -> x/a:80'],
    deny: ['x/a -> x/b:80', 'x/a -> 192.0.2.1:443'],
  },
  {
    name: 'an empty list of entries has no effect',
    source: code('005aed241b0ca39c91b31a14352b299187259af2/pkg/policy/api/rule_validation.go'),
    policies: [cnp('none', { egress: [], ingress: [{}] })],
    allow: ['x/a -> x/b:80'],
    deny: ['x/b -> x/a:80'],
  },
  {
    name: 'default deny asked for a direction without rules has no effect',
    source: engine('pkg/policy/utils/parserules.go'),
    policies: [cnp('asked', { enableDefaultDeny: { ingress: true }, egress: [{}] })],
    allow: ['x/b -> x/a:80'],
    deny: ['x/a -> x/b:80'],
  },
  {
    name: 'an empty list of peers selects nobody, with ports or without',
    source: parse,
    policies: [
      cnp('nobody', {
        ingress: [
          { fromEndpoints: [], toPorts: [{ ports: [{ port: '80' }] }] },
          { fromEntities: [] },
          { fromCIDR: [] },
        ],
      }),
    ],
    deny: ['x/b -> x/a:80', '192.0.2.1 -> x/a:80'],
  },
  {
    name: 'an entry with ports and no peers is for every peer',
    source: docs('layer4/#limit-ingress-egress-ports'),
    policies: [cnp('80', { egress: [{ toPorts: [{ ports: [{ port: '80', protocol: 'TCP' }] }] }] })],
    allow: ['x/a -> y/b:80', 'x/a -> 192.0.2.1:80', 'x/a -> n2:80'],
    deny: ['x/a -> y/b:81', 'x/a -> y/b:80/UDP'],
  },
  {
    name: 'an empty selector in a list is every pod of the namespace, not the world',
    source: docs('layer3/#egress-allow-all-endpoints'),
    policies: [cnp('own', { egress: [{ toEndpoints: [{}] }] })],
    allow: ['x/a -> x/b:80', 'x/a -> x/c:9999/UDP'],
    deny: ['x/a -> y/a:80', 'x/a -> 192.0.2.1:80', 'x/a -> n1:80'],
  },
  {
    name: 'enableDefaultDeny false leaves open what no rule names',
    source: docs('intro/#endpoint-default-policy'),
    policies: [
      cnp('no-default', {
        enableDefaultDeny: { ingress: false, egress: false },
        ingress: [{ fromEndpoints: [b] }],
        egress: [{ toEndpoints: [b] }],
      }),
    ],
    allow: ['x/c -> x/a:80', 'x/a -> y/a:80'],
  },
  {
    name: 'one policy with default deny is enough',
    source: docs('intro/#endpoint-default-policy'),
    policies: [
      cnp('no-default', { enableDefaultDeny: { ingress: false }, ingress: [{ fromEndpoints: [b] }] }),
      np('deny', { policyTypes: ['Ingress'] }),
    ],
    allow: ['x/b -> x/a:80'],
    deny: ['x/c -> x/a:80', 'x/a -> x/b:80'],
  },
  {
    name: 'a deny rule wins over every allow, also over a NetworkPolicy',
    source: docs('deny/'),
    policies: [
      cnp('all', { ingress: [{ fromEntities: ['all'] }] }),
      np('all', { ingress: [{}] }),
      ccnp('deny', { ingressDeny: [{ fromEndpoints: [b], toPorts: [{ ports: [{ port: '80' }] }] }] }),
    ],
    allow: ['x/b -> x/a:81', 'x/c -> x/a:80'],
    deny: ['x/b -> x/a:80', 'y/b -> x/a:80', 'y/b -> z/a:80'],
  },
  {
    name: 'a deny rule alone brings default deny too',
    source: docs('deny/'),
    policies: [cnp('deny', { egressDeny: [{ toEndpoints: [b] }] })],
    deny: ['x/a -> x/b:80', 'x/a -> x/c:80'],
  },
  {
    name: 'a deny rule without default deny denies no more than it names',
    source: docs('intro/#endpoint-default-policy'),
    policies: [cnp('deny', { enableDefaultDeny: { egress: false }, egressDeny: [{ toEndpoints: [b] }] })],
    allow: ['x/a -> x/c:80'],
    deny: ['x/a -> x/b:80'],
  },
  {
    name: 'both kinds add up',
    source: docs('intro/#rule-basics'),
    policies: [
      np('b', { podSelector: { matchLabels: { pod: 'a' } }, ingress: [{ from: [{ podSelector: b }] }] }),
      cnp('c', { ingress: [{ fromEndpoints: [{ matchLabels: { pod: 'c' } }] }] }),
    ],
    allow: ['x/b -> x/a:80', 'x/c -> x/a:80'],
    deny: ['y/b -> x/a:80'],
  },
];
