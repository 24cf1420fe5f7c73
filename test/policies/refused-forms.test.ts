import { expect, test } from 'vitest';
import {
  decide,
  PolicyError,
  type PolicyObject,
  type RefusedBy,
  type World,
} from '../../src/policies/index.ts';
import { ccnp, cnp, np, xyz } from './xyz.ts';

/** YAML text does not go through the compiler, so forms that no type allows come in all the same. */
function raw(policy: object): PolicyObject {
  return policy as PolicyObject;
}

function refusalOf(policy: PolicyObject, settings: World['settings'] = {}): PolicyError {
  const flow = { from: { pod: 'x/a' }, to: { pod: 'x/b' }, port: 80, protocol: 'TCP' } as const;
  try {
    decide({ ...xyz('cilium'), settings }, [policy], flow);
  } catch (error) {
    if (error instanceof PolicyError) return error;
    throw error;
  }
  throw new Error('it was taken');
}

const spec = (over: object): PolicyObject =>
  raw({ ...cnp('p', {}), spec: { endpointSelector: {}, ...over } });
const kubernetes = (over: object): PolicyObject => raw({ ...np('p', {}), spec: over });
const ports = (...list: readonly object[]): PolicyObject => spec({ ingress: [{ toPorts: list }] });
const http = { http: [{}] };

const forms: readonly (readonly [PolicyObject, string])[] = [
  [
    kubernetes({ egress: [{ to: {} }] }),
    'spec.egress[0].to: expected a list: begin each entry with a dash, found {}',
  ],
  [
    kubernetes({ policyTypes: 'Egress' }),
    'spec.policyTypes: expected a list: begin each entry with a dash, found "E',
  ],
  [
    kubernetes({ podSelector: { matchLabels: ['app', 'web'] } }),
    'matchLabels: expected a mapping of names to val',
  ],
  [
    kubernetes({ ingres: [] }),
    'spec.ingres: expected podSelector, policyTypes, ingress, egress, found "ingres". Did',
  ],
  [
    kubernetes({ podSelector: { matchLabels: { 'app ': 'we b' } } }),
    'spec.podSelector.matchLabels[app ]: expected a',
  ],
  [
    kubernetes({ ingress: [{ from: [{ ipBlock: { cidr: '10.0.0.0/8', except: '10.1.0.0/16' } }] }] }),
    'ipBlock.except: expected a list: begin each entry with a dash, found "10.1.0.0/16"',
  ],
  [
    kubernetes({ ingress: [{ ports: [{ port: 'a--b' }] }] }),
    'expected a port name, or a number without quotes',
  ],
  [
    raw({ ...np('p', {}), apiVersion: 'extensions/v1beta1' }),
    'apiVersion: expected networking.k8s.io/v1, found "ext',
  ],
  [
    raw({ ...np('p', {}), metadata: undefined }),
    'NetworkPolicy default/without a name, metadata: expected a value, ',
  ],
  [
    raw({ kind: 'CiliumNetworkPolicy', spec: {} }),
    'CiliumNetworkPolicy default/without a name, apiVersion: expected',
  ],
  [
    raw({ ...cnp('p', {}), apiVersion: 'cilium.io/v1' }),
    'apiVersion: expected cilium.io/v2, found "cilium.io/v1"',
  ],
  [raw({ ...cnp('p', {}), metadata: [] }), 'metadata: expected a mapping of a field such as name, namespace'],
  [ports({ ports: [{ port: 80 }] }), 'toPorts[0].ports[0].port: expected text: put it in quotes, found 80'],
  [spec({ ingress: [{ toPorts: { ports: [] } }] }), 'spec.ingress[0].toPorts: expected a list'],
  [spec({ ingress: [{ fromEndpoints: { matchLabels: {} } }] }), 'fromEndpoints: expected a list'],
  [spec({ ingress: { fromEndpoints: [] } }), 'spec.ingress: expected a list'],
  [
    spec({ egress: [{ toEntities: 'world' }] }),
    'toEntities: expected a list: begin each entry with a dash, found "wo',
  ],
  [
    spec({ ingress: [{ fromendpoints: [{}], toPorts: [] }] }),
    'found "fromendpoints". Did you mean "fromEndpoints"?',
  ],
  [spec({ egress: [{ toFQDN: [{ matchName: 'a.b' }] }] }), 'found "toFQDN". Did you mean "toFQDNs"?'],
  [
    spec({ egress: [{ toFQDNs: [{ matchName: '*.example.com' }] }] }),
    'a name without wildcards: those belong in matc',
  ],
  [
    ports({ ports: Array.from({ length: 41 }, () => ({ port: '80' })) }),
    'ports: expected at most 40 entries',
  ],
  [ports({ ports: [{ port: '-1' }] }), 'expected a port number in quotes or a port name, found "-1"'],
  [
    ports({ ports: [{ port: '80', endPort: 70_000 }] }),
    'endPort: expected a whole number from 0 to 65535, found 70000',
  ],
  [ports({ ports: [{ port: '80', protocol: 'tcp' }] }), 'found "tcp". Did you mean "TCP"?'],
  [
    ports({ ports: [{ port: '80' }], rules: { ...http, dns: [] } }),
    'rules: expected one of http, kafka, dns, l7proto',
  ],
  [
    spec({ egress: [{ toCIDR: ['192.0.2.1'] }] }),
    'expected an IP range such as 10.0.0.0/8, found "192.0.2.1"',
  ],
  [spec({ ingress: [{ fromRequires: [{}] }] }), 'fromRequires: expected no entry, found [{}]'],
];

test.each(forms)('the API server would refuse %j', (policy, says) => {
  const { by, message } = refusalOf(policy);
  expect([by, message]).toEqual(['api server', expect.stringContaining(says)]);
});

const words: readonly (readonly [PolicyObject, string])[] = [
  [spec({}), 'rule must have at least one of Ingress, IngressDeny, Egress, EgressDeny.'],
  [
    ports({ ports: [{ port: '80' }], rules: http }),
    'L7 rules can only apply to TCP (not ANY) except for DNS rules.',
  ],
  [
    ports({ ports: [{ port: '0', protocol: 'TCP' }], rules: http }),
    'L7 rules can not be used when a port is 0.',
  ],
  [
    ports({ ports: [{ port: '53' }], rules: { dns: [{ matchPattern: '*' }] } }),
    'L7 protocol DNS is not supported on',
  ],
  [
    spec({ egress: [{ toPorts: [{ rules: { dns: [{ matchPattern: '*' }] } }] }] }),
    'port 53 must be specified for DNS rules.',
  ],
  [
    spec({
      egress: [
        { toPorts: [{ ports: [{ port: '53', endPort: 54 }], rules: { dns: [{ matchPattern: '*' }] } }] },
      ],
    }),
    'DNS rules do not support port ranges.',
  ],
  [ports({ ports: [{ port: '80-90' }] }), 'unable to parse port: "80-90".'],
  [
    ports({ ports: [{ port: '80', protocol: 'TCP' }], rules: http, serverNames: ['a.b'] }),
    'ServerNames are not allo',
  ],
  [
    raw({
      ...ccnp('p', {}),
      spec: {
        nodeSelector: {},
        ingress: [{ toPorts: [{ ports: [{ port: '80', protocol: 'TCP' }], rules: http }] }],
      },
    }),
    'L7 policy is not supported on host ingress yet.',
  ],
  [
    spec({ egress: [{ toNodes: [{}] }] }),
    'FromNodes/ToNodes rules can only be applied when the "enable-node-selector-labels" flag is set.',
  ],
  [
    spec({ ingress: [{ fromEndpoints: [{ matchExpressions: [{ key: 'a', operator: 'In' }] }] }] }),
    'invalid label selector: matchExpressions[0].values: expected values for In, found [].',
  ],
];

test.each(words)('the agent would refuse %j', (policy, says) => {
  const { by, message } = refusalOf(policy);
  expect([by, message]).toEqual(['agent', expect.stringContaining(`refuses the whole policy: ${says}`)]);
});

const own: readonly (readonly [PolicyObject, string, RefusedBy])[] = [
  [
    ports({ ports: [{ port: '080' }] }),
    'expected a port number without zeros in front, found "080"',
    'model',
  ],
  [
    ports({ ports: [{ port: 'web', endPort: 90 }] }),
    'expected no endPort with the name of a port, found 90',
    'model',
  ],
];

test.each(own)('this model refuses what Cilium reads in two ways: %j', (policy, says, by) => {
  const error = refusalOf(policy);
  expect([error.by, error.message]).toEqual([by, expect.stringContaining(says)]);
});

test('an exception as wide as its range is a fault to Kubernetes alone', () => {
  const wide = { cidr: '10.0.0.0/8', except: ['10.0.0.0/8'] };
  expect(() => refusalOf(spec({ egress: [{ toCIDRSet: [wide] }] }))).toThrow('it was taken');
  expect(refusalOf(np('p', { ingress: [{ from: [{ ipBlock: wide }] }] })).message).toContain(
    'and smaller than it',
  );
});

test('rules about content need the proxy', () => {
  const policy = ports({ ports: [{ port: '80', protocol: 'TCP' }], rules: http });
  expect(refusalOf(policy, { l7Proxy: false }).message).toContain('since L7 proxy is not enabled');
});

test('what is no policy at all is told so', () => {
  for (const odd of [null, undefined, 'text', 7, [], {}, { kind: {} }, { kind: 'List' }]) {
    expect(() => refusalOf(odd as never)).not.toThrow(TypeError);
  }
});
