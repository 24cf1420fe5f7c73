import { kubectl, pipe } from '../../src/commands/build.ts';
import { ciliumDbg, curl, grep, iptablesSave } from '../../src/commands/programs.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import { labBasis, on, type Side } from '../lab-clusters/sides.ts';
import { shop } from '../policies/apps.ts';
import * as expected from './expected.ts';

const output = { journey: 'lab', basis: labBasis } as const;

export const objectsAzure = objectsOn('azure');
export const objectsCilium = objectsOn('cilium');
export const requestsAzure = requestsOn('azure');
export const requestsCilium = requestsOn('cilium');

/** The rules that kube-proxy wrote for one Service; its container shares the network of the node, and has the tool. */
export const rules = {
  script: () => [
    pipe(
      kubectl(
        'exec',
        ['daemonset/kube-proxy'],
        { ...on('azure'), namespace: 'kube-system' },
        iptablesSave([], { table: 'nat' }),
      ),
      grep([`${shop}/backend`], {}),
    ),
  ],
  output: { ...output, source: 'k8s-iptables-proxier', expects: expected.rules },
} as const satisfies ShellFace;

const inAgent = { ...on('cilium'), namespace: 'kube-system', container: 'cilium-agent' };

/** What the agent of one node balances, as the agent itself tells it. */
export const list = {
  script: () => [kubectl('exec', ['daemonset/cilium'], inAgent, ciliumDbg('service list', [], {}))],
  output: { ...output, source: 'cilium-cmdref', expects: expected.list },
} as const satisfies ShellFace;

/** The eBPF map of that node, which the programs read. */
export const map = {
  script: () => [kubectl('exec', ['daemonset/cilium'], inAgent, ciliumDbg('bpf lb list', [], {}))],
  output: { ...output, source: 'cilium-bpf-lb-list', expects: expected.map },
} as const satisfies ShellFace;

/** The Service and the addresses behind it, as the API has them: the same on both. */
function objectsOn(side: Side): ShellFace {
  return {
    script: () => [
      kubectl('get', ['service', 'backend'], { ...on(side), namespace: shop }),
      kubectl('get', ['endpointslices'], {
        ...on(side),
        namespace: shop,
        selector: 'kubernetes.io/service-name=backend',
      }),
    ],
    output: { ...output, expects: expected.objects },
  };
}

/** Eight requests over eight connections; each prints the name of the pod that answered. */
function requestsOn(side: Side): ShellFace {
  const options = {
    silent: true,
    'show-error': true,
    'max-time': '5',
    header: 'Connection: close',
    'write-out': '\\n',
  } as const;
  return {
    script: () => [
      kubectl(
        'exec',
        ['deployment/frontend'],
        { ...on(side), namespace: shop },
        curl(['http://backend/hostname?request=[1-8]'], options),
      ),
    ],
    output: { ...output, source: 'k8s-agnhost-readme', expects: expected.requests },
  };
}
