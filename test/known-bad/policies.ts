import { describeFault, matrix, type Engine, type PolicyObject } from '../../src/policies/index.ts';
import { expectation, np, pod, xyz } from '../policies/xyz.ts';
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
