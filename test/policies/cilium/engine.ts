import type { PolicyObject } from '../../../src/policies/index.ts';
import { ccnp, cnp, np } from '../xyz.ts';
import { engine, type CiliumCase } from './case.ts';

const key = 'ns';
const namespaces = (operator: string, values?: string[]): object => ({
  namespaceSelector: { matchExpressions: [{ key, operator, ...(values ? { values } : {}) }] },
});
const peers = (...list: object[]): PolicyObject =>
  np('peers', { podSelector: { matchLabels: { pod: 'a' } }, ingress: [{ from: list }] });
const translation = engine('pkg/k8s/network_policy.go');

/** What Cilium's own engine was found to decide otherwise than this model did, each once by a random set. */
export const engineCases: readonly CiliumCase[] = [
  {
    name: 'a NetworkPolicy that excludes a namespace opens to nodes and to the world',
    source: translation,
    policies: [peers(namespaces('NotIn', ['y']))],
    allow: ['z/a -> x/a:80', '192.0.2.1 -> x/a:80', 'n2 -> x/a:80', 'kube-apiserver -> x/a:80'],
    deny: ['y/a -> x/a:80'],
  },
  {
    name: 'so does one for namespaces without a label',
    source: translation,
    policies: [peers(namespaces('DoesNotExist'))],
    allow: ['192.0.2.1 -> x/a:80', 'n2 -> x/a:80'],
    deny: ['y/a -> x/a:80', 'x/b -> x/a:80'],
  },
  {
    name: 'an empty namespace selector is every pod and nothing else',
    source: translation,
    policies: [peers({ namespaceSelector: {} })],
    allow: ['y/a -> x/a:80'],
    deny: ['192.0.2.1 -> x/a:80', 'n2 -> x/a:80'],
  },
  {
    name: 'selectors that mean their own cluster open neither, but an ipBlock lets in the namespace',
    source: translation,
    settings: { policyDefaultLocalCluster: true },
    policies: [peers(namespaces('NotIn', ['y']), { ipBlock: { cidr: '198.51.100.0/24' } })],
    allow: ['z/a -> x/a:80', 'x/b -> x/a:80', '198.51.100.7 -> x/a:80'],
    deny: ['192.0.2.1 -> x/a:80', 'n2 -> x/a:80', 'y/a -> x/a:80'],
  },
  {
    name: 'rules that policyTypes leaves out hold all the same',
    source: translation,
    policies: [
      np('left-out', {
        policyTypes: ['Egress'],
        ingress: [{ from: [{ podSelector: { matchLabels: { pod: 'b' } } }] }],
        egress: [{}],
      }),
    ],
    allow: ['x/b -> x/a:80', 'x/a -> 192.0.2.1:443'],
    deny: ['x/c -> x/a:80'],
  },
  {
    name: 'a namespace in matchLabels of podSelector is replaced, in matchExpressions it is not',
    source: translation,
    policies: [
      np('replaced', {
        podSelector: { matchLabels: { pod: 'a' } },
        ingress: [{ from: [{ podSelector: { matchLabels: { 'io.kubernetes.pod.namespace': 'y' } } }] }],
      }),
      np('kept', {
        podSelector: { matchLabels: { pod: 'b' } },
        ingress: [
          {
            from: [
              {
                podSelector: {
                  matchExpressions: [
                    { key: 'io.kubernetes.pod.namespace', operator: 'NotIn', values: ['x'] },
                  ],
                },
              },
            ],
          },
        ],
      }),
    ],
    allow: ['x/b -> x/a:80'],
    deny: ['y/b -> x/a:80', 'x/a -> x/b:80', 'y/a -> x/b:80'],
  },
  {
    name: 'an own namespace without k8s: in front is not replaced in the endpoint selector, so nobody is selected',
    source: engine('pkg/k8s/apis/cilium.io/utils/utils.go'),
    policies: [
      cnp('y', { endpointSelector: { matchLabels: { 'io.kubernetes.pod.namespace': 'y' } }, ingress: [{}] }),
    ],
    allow: ['x/a -> y/a:80', 'y/a -> x/a:80'],
  },
  {
    name: 'a port name stands for a number only with the protocol of the container port',
    source: engine('pkg/types/portmap.go'),
    policies: [
      cnp('tcp', { ingress: [{ toPorts: [{ ports: [{ port: 'serve-80', protocol: 'UDP' }] }] }] }),
      ccnp('any', {
        endpointSelector: { matchLabels: { pod: 'b' } },
        ingress: [{ toPorts: [{ ports: [{ port: 'serve-80' }] }] }],
      }),
    ],
    allow: ['x/c -> x/b:80'],
    deny: ['x/b -> x/a:80/UDP', 'x/b -> x/a:80', 'x/c -> x/b:80/UDP'],
  },
];
