import type { Parameters } from '../../src/aks/parameters.ts';
import type { Expected, Line, Origin } from '../../src/snippet/expected/model.ts';
import { count, ip, name, rest } from '../../src/snippet/expected/shape.ts';
import { backendPort, shop } from '../policies/apps.ts';

const rulesOrigin: Origin = { kind: 'derived', source: 'k8s-iptables-proxier' };
const listOrigin: Origin = { kind: 'derived', source: 'cilium-bpf-lb-list' };

/** An address of the Service range on the one side, pod addresses on the other. */
export function objects(p: Parameters): readonly Expected[] {
  const row = { NAME: 'backend', TYPE: 'ClusterIP', 'CLUSTER-IP': ip(), 'PORT(S)': `${backendPort}/TCP` };
  const slice = [
    name('backend-'),
    ' IPv4 ',
    String(backendPort),
    ' ',
    ip(p.podCidr),
    ',',
    ip(p.podCidr),
    ' ',
    rest(),
  ];
  return [
    { part: { form: 'rows', rows: [row] }, origin: { kind: 'recorded' } },
    { part: { form: 'repeated line', line: slice }, origin: { kind: 'recorded' } },
  ];
}

/** One way in, one rule a backend with a share of the connections, and a new destination at the end of each; in any order. */
export function rules(p: Parameters): readonly Expected[] {
  const lines: readonly Line[] = [
    ['-A KUBE-SERVICES -d ', rest(), ` "${shop}/backend cluster IP" -m tcp --dport ${backendPort} `, rest()],
    ['-A KUBE-SVC-', rest(), ' -m statistic --mode random --probability 0.50000000000 -j KUBE-SEP-', rest()],
    ['-A KUBE-SEP-', rest(), ' -j DNAT --to-destination ', ip(p.podCidr), `:${backendPort}`],
  ];
  return lines.map((line) => ({ part: { form: 'repeated line', line }, origin: rulesOrigin }));
}

/** The same Service in the agent: one front, its backends numbered. */
export function list(p: Parameters): readonly Expected[] {
  const first: Line = [
    count(),
    ' ',
    ip(),
    `:${backendPort}/TCP ClusterIP 1 => `,
    ip(p.podCidr),
    `:${backendPort}/TCP (active)`,
  ];
  return [
    {
      part: { form: 'repeated line', line: first },
      origin: { kind: 'derived', source: 'cilium-cmdref' },
    },
  ];
}

/** Slot 0 is the front; the slots from 1 on are the backends. Their order is any. */
export function map(p: Parameters): readonly Expected[] {
  const front = (slot: number): Line => [ip(), `:${backendPort}/TCP (${slot}) `];
  const backend = (slot: number): Line => [
    ...front(slot),
    ip(p.podCidr),
    `:${backendPort}/TCP (`,
    rest(),
    `) (${slot})`,
  ];
  const lines: readonly Line[] = [
    [...front(0), '0.0.0.0:0 (', rest(), 'non-routable]'],
    backend(1),
    backend(2),
  ];
  return lines.map((line) => ({ part: { form: 'repeated line', line }, origin: listOrigin }));
}

/** Every line is the name of a backend; which one is a matter of chance. */
export function requests(): readonly Expected[] {
  return [
    {
      part: { form: 'repeated line', line: [name('backend-')], every: true },
      origin: { kind: 'documented', source: 'k8s-agnhost-readme' },
    },
  ];
}
