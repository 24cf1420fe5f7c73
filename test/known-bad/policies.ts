import { describeFault, matrix, type Engine, type PolicyObject } from '../../src/policies/index.ts';
import { cnp, expectation, np, ns, pod, xyz } from '../policies/xyz.ts';
import { thrown, type KnownBad } from './case.ts';

const a = { podSelector: pod('a') };
const told = (engine: Engine, policies: readonly PolicyObject[], cell: string): string =>
  matrix(xyz(engine), policies, [expectation(cell, 'allow')])
    .map(describeFault)
    .join('\n');
const refused = (engine: Engine, policy: PolicyObject): string =>
  thrown(() => told(engine, [policy], 'x/a -> x/b:80'));

/** Policies that do not do what their table says. */
export const policyCases: readonly KnownBad[] = [
  {
    name: 'reachability table against default deny',
    story: 'A page says that the frontend still reaches the backend under default deny.',
    caught: () => told('cilium', [np('deny', { policyTypes: ['Ingress'] })], 'x/b -> x/a:80'),
    says: 'x/b -> x/a:80/TCP: expected allow, found deny (egress of x/b: no policy selects it; ingress of x/a: selected by NetworkPolicy x/deny',
  },
  {
    name: 'egress that forgets DNS',
    story: 'Egress is narrowed to one port and the name server is forgotten.',
    caught: () =>
      told(
        'cilium',
        [np('web', { ...a, policyTypes: ['Egress'], egress: [{ ports: [{ port: 80 }] }] })],
        'x/a -> y/b:53/UDP',
      ),
    says: 'egress of x/a: selected by NetworkPolicy x/web, and no rule allows it',
  },
  {
    name: 'one dash too few in a peer list',
    story: 'A missing dash turns "namespace y or pod b" into "pod b of namespace y".',
    caught: () =>
      told(
        'calico',
        [np('and', { ...a, ingress: [{ from: [{ namespaceSelector: ns('y'), podSelector: pod('b') }] }] })],
        'y/a -> x/a:80',
      ),
    says: 'found deny',
  },
  {
    name: 'ipBlock for pods on Cilium',
    story: 'Egress to 0.0.0.0/0 opened everything under Azure NPM and opens no pod on Cilium.',
    caught: () =>
      told(
        'cilium',
        [
          np('any', {
            ...a,
            policyTypes: ['Egress'],
            egress: [{ to: [{ ipBlock: { cidr: '0.0.0.0/0' } }] }],
          }),
        ],
        'x/a -> y/b:80',
      ),
    says: 'found deny',
  },
  {
    name: 'Cilium selector without a namespace',
    story: 'fromEndpoints names pods of another namespace by their label alone.',
    caught: () =>
      told(
        'cilium',
        [cnp('b', { ingress: [{ fromEndpoints: [{ matchLabels: { pod: 'b' } }] }] })],
        'y/b -> x/a:80',
      ),
    says: 'found deny',
  },
  {
    name: 'HTTP rule taken for an open port',
    story: 'A table says allow where the proxy decides request by request.',
    caught: () =>
      told(
        'cilium',
        [
          cnp('get', {
            ingress: [{ toPorts: [{ ports: [{ port: '80', protocol: 'TCP' }], rules: { http: [{}] } }] }],
          }),
        ],
        'x/b -> x/a:80',
      ),
    says: 'found not evaluated (egress of x/b: no policy selects it; ingress of x/a: not evaluated: CiliumNetworkPolicy x/get, ingress[0]: toPorts.rules.http',
  },
  {
    name: 'Cilium policy under Azure NPM',
    story: 'A CiliumNetworkPolicy is applied where nothing reads it.',
    caught: () => refused('azure-npm', cnp('b', { ingress: [{}] })),
    says: 'azure-npm does not read Cilium policies, so it has no effect',
  },
  {
    name: 'exception outside its range',
    story: 'An except range that the cidr does not contain leaves nothing out.',
    caught: () =>
      refused(
        'cilium',
        np('e', {
          ...a,
          ingress: [{ from: [{ ipBlock: { cidr: '10.0.0.0/8', except: ['11.1.0.0/16'] } }] }],
        }),
      ),
    says: 'ipBlock.except[0]: expected a range inside 10.0.0.0/8 and smaller than it, found "11.1.0.0/16"',
  },
];
