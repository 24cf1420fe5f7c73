import { ccnp, cnp } from '../xyz.ts';
import { code, docs, engine, type CiliumCase } from './case.ts';

const dns = {
  toPorts: [{ ports: [{ port: '53', protocol: 'ANY' }], rules: { dns: [{ matchPattern: '*' }] } }],
};
const http = {
  toPorts: [{ ports: [{ port: '80', protocol: 'TCP' }], rules: { http: [{ method: 'GET' }] } }],
};
const sni = { toPorts: [{ ports: [{ port: '443' }], serverNames: ['example.com'] }] };
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
    name: 'without default deny a rule about content lets all content through, one about the connection does not',
    source: engine('pkg/policy/l4.go'),
    policies: [ccnp('dns', { enableDefaultDeny: { egress: false, ingress: false }, egress: [dns, sni] })],
    allow: ['x/a -> y/a:80', 'x/a -> y/a:53/UDP', 'x/a -> 192.0.2.1:53'],
    open: ['x/a -> 192.0.2.1:443'],
    names: 'CiliumClusterwideNetworkPolicy dns, egress[1]: toPorts.serverNames',
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
    policies: [cnp('sni', { egress: [sni] })],
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
    name: 'label requirements limit every rule of the pod, in releases that have them',
    source: 'https://docs.cilium.io/en/v1.18/security/policy/layer3/#additional-label-requirements',
    settings: { cilium: '1.18' },
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
    settings: { nodeSelectorLabels: true },
    policies: [
      cnp('group', { egress: [{ toCIDRSet: [{ cidrGroupRef: 'office' }] }] }),
      cnp('nodes', { egress: [{ toNodes: [{ matchLabels: { pool: 'system' } }] }] }),
    ],
    open: ['x/a -> 192.0.2.1:443', 'x/a -> n2:443'],
    names: 'not evaluated: CiliumNetworkPolicy x/',
    deny: ['x/a -> x/b:443'],
  },
  {
    name: 'a host policy decides for nodes where the host firewall is on, with labels the world does not have',
    source: docs('host/'),
    settings: { hostFirewall: true },
    policies: [ccnp('host', { nodeSelector: {}, endpointSelector: undefined as never, ingress: [{}] })],
    allow: ['n1 -> x/b:80', 'x/a -> x/b:80'],
    open: ['x/a -> n2:22', '192.0.2.1 -> n1:22'],
    names: 'CiliumClusterwideNetworkPolicy host, nodeSelector',
  },
  {
    name: 'a host policy has no effect where the host firewall is off',
    source: engine('pkg/policy/repository.go'),
    policies: [ccnp('host', { nodeSelector: {}, endpointSelector: undefined as never, ingress: [{}] })],
    allow: ['x/a -> n2:22', '192.0.2.1 -> n1:22', 'x/a -> x/b:80'],
  },
];
