import { ccnp, cnp, np } from '../xyz.ts';
import { code, docs, engine, type CiliumCase } from './case.ts';

const namespace = 'k8s:io.kubernetes.pod.namespace';
const scoped = code('0457444e30a73b24be023235d4cc57a419c892ce/pkg/k8s/apis/cilium.io/utils/utils.go');
const entity = (...names: readonly string[]): Parameters<typeof cnp>[1] => ({
  egress: [{ toEntities: names }],
});

/** Whom selectors, entities and ranges stand for. */
export const peerCases: readonly CiliumCase[] = [
  {
    name: 'a namespace label replaces the implied namespace, with any prefix',
    source: docs('kubernetes/#namespaces'),
    policies: [
      cnp('prefixes', {
        ingress: [
          { fromEndpoints: [{ matchLabels: { [namespace]: 'y', 'k8s:pod': 'a' } }] },
          { fromEndpoints: [{ matchLabels: { 'any:io.kubernetes.pod.namespace': 'y', 'any:pod': 'b' } }] },
          { fromEndpoints: [{ matchLabels: { 'io.kubernetes.pod.namespace': 'y', pod: 'c' } }] },
        ],
      }),
    ],
    allow: ['y/a -> x/a:80', 'y/b -> x/a:80', 'y/c -> x/a:80'],
    deny: ['x/b -> x/a:80', 'z/a -> x/a:80'],
  },
  {
    name: 'a namespace in matchExpressions replaces the implied one too',
    source: scoped,
    policies: [
      cnp('exists', {
        ingress: [{ fromEndpoints: [{ matchExpressions: [{ key: namespace, operator: 'Exists' }] }] }],
      }),
    ],
    allow: ['y/a -> x/a:80', 'z/c -> x/a:80'],
    deny: ['192.0.2.1 -> x/a:80', 'n2 -> x/a:80'],
  },
  {
    name: 'namespace labels replace the implied namespace',
    source: scoped,
    policies: [
      cnp('labels', {
        ingress: [{ fromEndpoints: [{ matchLabels: { 'k8s:io.cilium.k8s.namespace.labels.ns': 'z' } }] }],
      }),
    ],
    allow: ['z/b -> x/a:80'],
    deny: ['x/b -> x/a:80', 'y/a -> x/a:80'],
  },
  {
    name: 'a selector with one expression stays in the namespace',
    source: scoped,
    policies: [
      cnp('not-b', {
        ingress: [
          { fromEndpoints: [{ matchExpressions: [{ key: 'pod', operator: 'NotIn', values: ['b'] }] }] },
        ],
      }),
    ],
    allow: ['x/c -> x/a:80'],
    deny: ['x/b -> x/a:80', 'y/c -> x/a:80', '192.0.2.1 -> x/a:80'],
  },
  {
    name: 'the endpoint selector is bound to the namespace of the policy, whatever it says',
    source: scoped,
    policies: [cnp('y', { endpointSelector: { matchLabels: { [namespace]: 'y' } }, ingress: [{}] })],
    allow: ['x/a -> y/a:80'],
    deny: ['y/a -> x/a:80', 'y/a -> x/b:80'],
  },
  {
    name: 'a clusterwide policy implies no namespace, and its empty selector is every pod',
    source: docs('kubernetes/#clusterwide-policies'),
    policies: [ccnp('pods', { ingress: [{ fromEndpoints: [{}] }] })],
    allow: ['x/b -> y/a:80', 'z/c -> x/a:80', '192.0.2.1 -> x/b:80'],
    deny: ['192.0.2.1 -> x/a:80', 'n2 -> z/a:80'],
  },
  {
    name: 'service accounts are labels',
    source: docs('kubernetes/#serviceaccounts'),
    policies: [
      cnp('sa', {
        ingress: [{ fromEndpoints: [{ matchLabels: { 'io.cilium.k8s.policy.serviceaccount': 'default' } }] }],
      }),
    ],
    allow: ['x/b -> x/a:80'],
    deny: ['y/b -> x/a:80'],
  },
  {
    name: 'entity world is every address outside the cluster',
    source: docs('layer3/#entities-based'),
    policies: [cnp('world', entity('world'))],
    allow: ['x/a -> 192.0.2.1:443', 'x/a -> kube-apiserver:443'],
    deny: ['x/a -> x/b:80', 'x/a -> n1:80', 'x/a -> n2:80'],
  },
  {
    name: 'entity cluster is every pod and node, and the API server, which the documentation leaves out',
    source: engine('pkg/policy/api/entity.go'),
    policies: [
      cnp('cluster', { ...entity('cluster'), ingress: [{ fromEntities: ['cluster'] }] }),
      ccnp('denied', {
        endpointSelector: { matchLabels: { pod: 'b' } },
        egress: [{ toEntities: ['all'] }],
        egressDeny: [{ toEntities: ['cluster'] }],
      }),
    ],
    allow: [
      ...['x/a -> y/c:80', 'x/a -> n1:80', 'x/a -> n2:80', 'x/a -> kube-apiserver:443'],
      ...['kube-apiserver -> x/a:443', 'x/b -> 192.0.2.1:443'],
    ],
    deny: ['x/a -> 192.0.2.1:443', '192.0.2.1 -> x/a:80', 'x/b -> kube-apiserver:443'],
  },
  {
    name: 'entity host is the own node, remote-node the others',
    source: docs('layer3/#entities-based'),
    policies: [
      cnp('host', entity('host')),
      cnp('remote', { endpointSelector: { matchLabels: { pod: 'b' } }, ...entity('remote-node') }),
    ],
    allow: ['x/a -> n1:80', 'x/b -> n1:80', 'x/b -> 10.224.0.3:80'],
    deny: ['x/a -> n2:80', 'x/b -> n2:80', 'x/a -> x/c:80'],
  },
  {
    name: 'entity kube-apiserver is its address, in both directions',
    source: docs('layer3/#access-to-from-kube-apiserver'),
    policies: [cnp('api', { ...entity('kube-apiserver'), ingress: [{ fromEntities: ['kube-apiserver'] }] })],
    allow: ['x/a -> kube-apiserver:443', 'x/a -> 20.50.1.1:443', 'kube-apiserver -> x/a:443'],
    deny: ['x/a -> 192.0.2.1:443', 'x/a -> n1:443', '192.0.2.1 -> x/a:443'],
  },
  {
    name: 'reserved labels select nodes and the world by selector',
    source: scoped,
    policies: [
      cnp('reserved', {
        egress: [
          { toEndpoints: [{ matchLabels: { 'reserved:remote-node': '' } }] },
          { toEndpoints: [{ matchLabels: { 'reserved:kube-apiserver': '' } }] },
        ],
      }),
    ],
    allow: ['x/a -> n2:80', 'x/a -> kube-apiserver:443'],
    deny: ['x/a -> n1:80', 'x/a -> 192.0.2.1:443', 'x/a -> x/b:80'],
  },
  {
    name: 'entity all is everybody, none nobody',
    source: docs('layer3/#entities-based'),
    policies: [
      cnp('all', entity('all')),
      cnp('none', { endpointSelector: { matchLabels: { pod: 'b' } }, ...entity('none', 'init', 'health') }),
    ],
    allow: ['x/a -> 192.0.2.1:443', 'x/a -> z/c:80', 'x/a -> n3:10250'],
    deny: ['x/b -> 192.0.2.1:443', 'x/b -> z/c:80', 'x/b -> n2:80'],
  },
  {
    name: 'ranges are for addresses outside the cluster, never for pods and nodes',
    source: docs('layer3/#ip-cidr-based'),
    policies: [cnp('any', { egress: [{ toCIDR: ['0.0.0.0/0'] }], ingress: [{ fromCIDR: ['0.0.0.0/0'] }] })],
    allow: ['x/a -> 192.0.2.1:443', '192.0.2.1 -> x/a:80'],
    deny: ['x/a -> x/b:80', 'x/a -> n1:80', 'x/a -> n2:80', 'y/a -> x/a:80'],
  },
  {
    name: 'an exception binds its own range',
    source: docs('layer3/#allow-to-external-cidr-block'),
    policies: [
      cnp('except', {
        egress: [
          { toCIDRSet: [{ cidr: '192.0.2.0/24', except: ['192.0.2.128/25'] }] },
          { toCIDR: ['192.0.2.200/32'] },
        ],
      }),
    ],
    allow: ['x/a -> 192.0.2.1:80', 'x/a -> 192.0.2.200:80'],
    deny: ['x/a -> 192.0.2.129:80', 'x/a -> 198.51.100.1:80'],
  },
  {
    name: 'ipBlock selects neither pods nor nodes on Cilium',
    source: 'https://learn.microsoft.com/azure/aks/migrate-from-npm-to-cilium-network-policy',
    policies: [
      np('any', { policyTypes: ['Egress'], egress: [{ to: [{ ipBlock: { cidr: '0.0.0.0/0' } }] }] }),
    ],
    allow: ['x/a -> 192.0.2.1:443', 'x/a -> kube-apiserver:443'],
    deny: ['x/a -> y/b:80', 'x/a -> n1:80', 'x/a -> n2:80'],
  },
];
