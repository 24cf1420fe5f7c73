import { ccnp, cnp, np } from '../xyz.ts';
import { code, docs, type CiliumCase } from './case.ts';

const dns = {
  toPorts: [{ ports: [{ port: '53', protocol: 'ANY' }], rules: { dns: [{ matchPattern: '*' }] } }],
};
const http = {
  toPorts: [{ ports: [{ port: '80', protocol: 'TCP' }], rules: { http: [{ method: 'GET' }] } }],
};
const b = { matchLabels: { pod: 'b' } };

/** What layers 3 and 4 do not settle, and that it matters only where it could decide. */
export const beyondCases: readonly CiliumCase[] = [
  {
    name: 'names in toFQDNs stand for addresses outside the cluster',
    source: docs('layer3/#dns-based'),
    policies: [
      cnp('names', {
        egress: [{ toFQDNs: [{ matchName: 'example.com' }], toPorts: [{ ports: [{ port: '443' }] }] }],
      }),
    ],
    open: ['x/a -> 192.0.2.1:443'],
    names: 'CiliumNetworkPolicy x/names, egress[0]: toFQDNs',
    deny: ['x/a -> 192.0.2.1:80', 'x/a -> x/b:443', 'x/a -> n1:443'],
  },
  {
    name: 'an HTTP rule leaves its own port open and no other',
    source: docs('layer7/'),
    policies: [cnp('get', { ingress: [http] })],
    open: ['x/b -> x/a:80'],
    names: 'ingress[0]: toPorts.rules.http',
    deny: ['x/b -> x/a:443', 'x/b -> x/a:80/UDP'],
  },
  {
    name: 'a rule without content for the same flow settles it',
    source: docs('intro/#rule-basics'),
    policies: [cnp('get', { ingress: [http] }), cnp('b', { ingress: [{ fromEndpoints: [b] }] })],
    allow: ['x/b -> x/a:80'],
    open: ['x/c -> x/a:80'],
    names: 'toPorts.rules.http',
    deny: ['x/c -> x/a:81'],
  },
  {
    name: 'an entry that also opens the port without content settles it',
    source: docs('intro/#rule-basics'),
    policies: [cnp('both', { ingress: [{ toPorts: [...http.toPorts, { ports: [{ port: '80' }] }] }] })],
    allow: ['x/b -> x/a:80'],
  },
  {
    name: 'a deny at one end settles what is open at the other',
    source: docs('layer3/#egress-allow-all-endpoints'),
    policies: [
      cnp('get', { ingress: [http] }),
      cnp('deny', { endpointSelector: b, egress: [{ toEntities: ['world'] }] }),
    ],
    deny: ['x/b -> x/a:80'],
    open: ['x/c -> x/a:80'],
    names: 'toPorts.rules.http',
  },
  {
    name: 'a deny rule settles a flow that a proxy would look into',
    source: docs('deny/'),
    policies: [cnp('get', { ingress: [http] }), cnp('deny', { ingressDeny: [{ fromEndpoints: [b] }] })],
    deny: ['x/b -> x/a:80'],
    open: ['x/c -> x/a:80'],
    names: 'toPorts.rules.http',
  },
  {
    name: 'a proxy rule bites even without default deny',
    source: docs('intro/#endpoint-default-policy'),
    policies: [ccnp('dns', { enableDefaultDeny: { egress: false, ingress: false }, egress: [dns] })],
    allow: ['x/a -> y/a:80'],
    open: ['x/a -> y/a:53/UDP', 'x/a -> 192.0.2.1:53'],
    names: 'CiliumClusterwideNetworkPolicy dns, egress[0]: toPorts.rules.dns',
  },
  {
    name: 'the own node passes a proxy rule',
    source: code('0017fa13ba3a9c596764ab798d36c11f0565def4/pkg/policy/rule.go'),
    policies: [cnp('get', { ingress: [http] })],
    allow: ['n1 -> x/a:80'],
    open: ['n2 -> x/a:80'],
    names: 'toPorts.rules.http',
  },
  {
    name: 'server names are content of TLS',
    source: docs('layer4/#limit-tls-server-name-indication-sni'),
    policies: [
      cnp('sni', { egress: [{ toPorts: [{ ports: [{ port: '443' }], serverNames: ['example.com'] }] }] }),
    ],
    open: ['x/a -> 192.0.2.1:443'],
    names: 'toPorts.serverNames',
    deny: ['x/a -> 192.0.2.1:80'],
  },
  {
    name: 'an entry for ICMP opens no port',
    source: docs('layer4/#limit-icmp-icmpv6-types'),
    policies: [cnp('ping', { ingress: [{ fromEndpoints: [{}], icmps: [{ fields: [{ type: 8 }] }] }] })],
    deny: ['x/b -> x/a:80'],
  },
  {
    name: 'authentication may take away what another rule allows',
    source:
      'https://docs.cilium.io/en/stable/network/servicemesh/mutual-authentication/mutual-authentication/',
    policies: [
      cnp('auth', { ingress: [{ fromEndpoints: [b], authentication: { mode: 'required' } }] }),
      cnp('own', { ingress: [{ fromEndpoints: [{}] }] }),
    ],
    allow: ['x/c -> x/a:80'],
    open: ['x/b -> x/a:80'],
    names: 'authentication.mode required',
    deny: ['y/b -> x/a:80'],
  },
  {
    name: 'label requirements limit every rule of the pod',
    source: 'https://docs.cilium.io/en/v1.18/security/policy/layer3/#additional-label-requirements',
    policies: [
      cnp('require', { ingress: [{ fromRequires: [{ matchLabels: { env: 'prod' } }] }] }),
      cnp('b', { ingress: [{ fromEndpoints: [b] }] }),
    ],
    open: ['x/b -> x/a:80'],
    names: 'fromRequires',
    deny: ['x/c -> x/a:80'],
  },
  {
    name: 'services are not in the world',
    source: docs('layer3/#services-based'),
    policies: [cnp('svc', { egress: [{ toServices: [{ k8sService: { serviceName: 's' } }] }] })],
    open: ['x/a -> x/b:80'],
    names: 'toServices',
  },
  {
    name: 'range groups, node labels and cloud groups are not in the world',
    source: docs('layer3/#ip-cidr-based'),
    policies: [
      cnp('group', { egress: [{ toCIDRSet: [{ cidrGroupRef: 'office' }] }] }),
      cnp('nodes', { egress: [{ toNodes: [{ matchLabels: { pool: 'system' } }] }] }),
    ],
    open: ['x/a -> 192.0.2.1:443', 'x/a -> n2:443'],
    names: 'not evaluated: CiliumNetworkPolicy x/',
    deny: ['x/a -> x/b:443'],
  },
  {
    name: 'a host policy decides for nodes, with labels the world does not have',
    source: docs('host/'),
    policies: [ccnp('host', { nodeSelector: {}, endpointSelector: undefined as never, ingress: [{}] })],
    allow: ['n1 -> x/b:80', 'x/a -> x/b:80'],
    open: ['x/a -> n2:22', '192.0.2.1 -> n1:22'],
    names: 'CiliumClusterwideNetworkPolicy host, nodeSelector',
  },
  {
    name: 'the API server may lose its address on the way in',
    source: docs('layer3/#entities-based'),
    policies: [cnp('api', { ingress: [{ fromEntities: ['kube-apiserver'] }] })],
    open: ['kube-apiserver -> x/a:443'],
    names: 'fromEntities kube-apiserver',
    deny: ['192.0.2.1 -> x/a:443'],
  },
  {
    name: 'default deny asked for without rules differs between releases',
    source: docs('intro/#rule-basics'),
    policies: [cnp('asked', { enableDefaultDeny: { ingress: true } })],
    open: ['x/b -> x/a:80'],
    names: 'enableDefaultDeny.ingress without ingress rules',
  },
  {
    name: 'rules that policyTypes leaves out are read by Cilium',
    source: code('aeb2d1b68e0e/pkg/k8s/network_policy.go'),
    policies: [
      np('left-out', { policyTypes: ['Egress'], ingress: [{ from: [{ podSelector: b }] }], egress: [{}] }),
    ],
    open: ['x/c -> x/a:80'],
    names: 'policyTypes leaves ingress out',
  },
];
