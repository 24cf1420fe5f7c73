import { expect, test } from 'vitest';
import {
  decide,
  endpointNamed,
  PolicyError,
  type Flow,
  type PolicyObject,
  type World,
} from '../../src/policies/index.ts';
import { ccnp, cnp, np, xyz } from './xyz.ts';

const flow: Flow = { from: { pod: 'x/a' }, to: { pod: 'x/b' }, port: 80, protocol: 'TCP' };
const peer = (one: object): PolicyObject => np('p', { ingress: [{ from: [one] }] });
const port = (one: object): PolicyObject => np('p', { ingress: [{ ports: [one] }] });
const open = { ingress: [{}] };
const block = (cidr: string, ...except: string[]): PolicyObject => peer({ ipBlock: { cidr, except } });

const policies: readonly (readonly [PolicyObject, string])[] = [
  [block('10.0.0.0/33'), 'NetworkPolicy x/p, spec.ingress[0].from[0].ipBlock.cidr: expected an IP range'],
  [block('10.0.0/8'), 'found "10.0.0/8"'],
  [block('010.0.0.0/8'), 'found "010.0.0.0/8"'],
  [block('10.0.0.0'), 'expected an IP range such as 10.0.0.0/8, found "10.0.0.0"'],
  [block('10.0.0.0/8', '11.0.0.0/16'), 'except[0]: expected a range inside 10.0.0.0/8'],
  [block('10.0.0.0/8', '10.0.0.0/8'), 'and smaller than it, found "10.0.0.0/8"'],
  [peer({}), 'expected ipBlock, namespaceSelector or podSelector'],
  [peer({ ipBlock: { cidr: '10.0.0.0/8' }, podSelector: {} }), 'expected ipBlock without selectors'],
  [
    peer({ podSelector: { matchExpressions: [{ key: 'k', operator: 'NotInn', values: ['v'] }] } }),
    'found "NotInn". Did you mean "NotIn"?',
  ],
  [np('p', { podSelector: { matchExpressions: [{ key: 'k', operator: 'In' }] } }), 'expected values for In'],
  [
    np('p', { podSelector: { matchExpressions: [{ key: 'k', operator: 'Exists', values: ['v'] }] } }),
    'expected no values for Exists, found ["v"]',
  ],
  [
    np('p', { policyTypes: ['ingress' as never] }),
    'spec.policyTypes[0]: expected Ingress, Egress, found "ingress". Did you mean "Ingress"?',
  ],
  [port({ port: 80, endPort: 79 }), 'ports[0].endPort: expected a port from 80 to 65535, found 79'],
  [port({ port: 'http', endPort: 90 }), 'expected a number, because endPort is set, found "http"'],
  [port({ port: '80' }), 'expected a port name, or a number without quotes, found "80"'],
  [
    np('p', { podSelector: null as never }),
    'NetworkPolicy x/p, spec.podSelector: expected a value: write {}',
  ],
  [cnp('p', { ingress: [null as never] }), 'CiliumNetworkPolicy x/p, spec.ingress[0]: expected a value'],
  [
    np('p', { podSelector: { matchLabels: { on: true as never } } }),
    'matchLabels[on]: expected text: put it in quotes, found true',
  ],
  [port({ port: 0 }), 'expected a whole number from 1 to 65535, found 0'],
  [port({ port: 80, protocol: 'ICMP' }), 'expected TCP, UDP, SCTP, found "ICMP"'],
  [np('p', {}, 'xx'), 'NetworkPolicy xx/p: the world has no namespace "xx". Did you mean "x"?'],
  [{ kind: 'NetworkPolice' } as never, '"NetworkPolice" is no policy kind'],
  [cnp('p', { egress: [{ toEntities: ['wrold'] }] }), 'found "wrold". Did you mean "world"?'],
  [
    cnp('p', { ingress: [{ fromEndpoints: [{}], fromEntities: ['all'] }] }),
    'spec.ingress[0]: the Cilium agent refuses the whole policy: combining FromEndpoints and FromEntities is not supported yet.',
  ],
  [cnp('p', { egress: [{ toCIDR: ['10.0.0.0/40'] }] }), 'found "10.0.0.0/40"'],
  [
    cnp('p', { egress: [{ toCIDRSet: [{ cidr: '10.0.0.0/8', except: ['11.0.0.0/9'] }] }] }),
    'allow CIDR prefix 10.0.0.0/8 does not contain exclude CIDR prefix 11.0.0.0/9',
  ],
  [cnp('p', { nodeSelector: {}, ...open }), 'rule cannot have both EndpointSelector and NodeSelector'],
  [cnp('p', { endpointSelector: undefined as never, ...open }), 'rule must have one of EndpointSelector or'],
  [
    cnp('p', { endpointSelector: undefined as never, nodeSelector: {}, ...open }),
    'rule cannot have NodeSelector',
  ],
  [
    ccnp('p', { ingressDeny: [{ fromEndpoints: [{ matchLabels: { 'cidr:10.0.0.0/8': '' } }] }] }),
    'expected a label of source k8s:, any: or reserved:',
  ],
  [cnp('p', { ingress: [{ toPorts: [{ ports: [{ port: '80', protocol: 'HTTP' }] }] }] }), 'found "HTTP"'],
  [
    cnp('p', { ingress: [{ toPorts: [{ ports: [{ port: 'web', endPort: 70 }] }] }] }),
    'no endPort with the name',
  ],
  [cnp('p', { ingress: [{ toPorts: [{ ports: [{}] }] }] }), 'port must be specified'],
  [
    cnp('p', { ingress: [{ toPorts: [{ ports: [{ port: '80' }] }], icmps: [{}] }] }),
    'the ICMPs block may only be present without ToPorts',
  ],
  [{ ...cnp('p', {}), spec: undefined } as never, 'Invalid CiliumNetworkPolicy spec(s): empty policy'],
];

test.each(policies)('a malformed policy is refused: %j', (policy, says) => {
  expect(() => decide(xyz('cilium'), [policy], flow)).toThrow(PolicyError);
  expect(() => decide(xyz('cilium'), [policy], flow)).toThrow(says);
});

test.each(['calico', 'azure-npm'] as const)('%s refuses a policy of Cilium', (engine) => {
  const says = `CiliumNetworkPolicy x/p: ${engine} does not read Cilium policies, so it has no effect.`;
  expect(() => decide(xyz(engine), [cnp('p', { ingress: [{}] })], flow)).toThrow(says);
});

const flows: readonly (readonly [Partial<Flow>, string])[] = [
  [{ to: { pod: 'x/aa' } }, 'flow: the world has no pod "x/aa". Did you mean "x/a"?'],
  [{ from: { node: 'n9' } }, 'flow: the world has no node "n9". Did you mean "n1"?'],
  [{ from: { ip: '10.0.0.256' } }, 'flow: expected an IP address, found "10.0.0.256"'],
  [{ port: 0 }, 'flow: expected a port from 1 to 65535, found 0'],
  [{ port: 80.5 }, 'found 80.5'],
  [{ protocol: 'ICMP' as never }, 'flow: expected TCP, UDP or SCTP, found "ICMP"'],
];

test.each(flows)('a flow the world cannot have is refused: %j', (changed, says) => {
  expect(() => decide(xyz('cilium'), [], { ...flow, ...changed })).toThrow(says);
});

const world = xyz('cilium');
const worlds: readonly (readonly [Partial<World>, string])[] = [
  [{ namespaces: [] }, 'pod x/a: the world has no namespace "x".'],
  [{ nodes: [] }, 'pod x/a: the world has no node "n1".'],
  [
    { nodes: world.nodes.map((node) => ({ ...node, ip: 'n' })) },
    'node n1: expected an IP address, found "n"',
  ],
  [{ pods: world.pods.map((pod) => ({ ...pod, ip: '10.244.1' })) }, 'pod x/a: expected an IP address'],
];

test.each(worlds)('a world that does not hold together is refused: %j', (changed, says) => {
  expect(() => decide({ ...world, ...changed }, [], flow)).toThrow(says);
});

test('a short name stands for one pod, a node, an address or the API server', () => {
  const one = xyz('cilium', (pod) => (pod.namespace === 'x' ? { ...pod, name: `${pod.name}x` } : pod));
  expect(endpointNamed(one, 'ax')).toEqual({ pod: 'x/ax' });
  expect(endpointNamed(one, 'y/a')).toEqual({ pod: 'y/a' });
  expect(endpointNamed(one, 'n1')).toEqual({ node: 'n1' });
  expect(endpointNamed(one, '192.0.2.1')).toEqual({ ip: '192.0.2.1' });
  expect(endpointNamed(one, 'kube-apiserver')).toEqual({ ip: '20.50.1.1' });
  expect(() => endpointNamed(one, 'a')).toThrow('"a" is more than one pod: write one of y/a, z/a.');
  expect(() => endpointNamed(one, 'frontend')).toThrow('the world has no pod, node or address "frontend".');
});
