import { capture, kubectl, variable } from '../../src/commands/build.ts';
import type { Command, Word } from '../../src/commands/model.ts';
import { iperf3 } from '../../src/commands/programs.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import { appliedToBoth, forBoth, labBasis, on, type Side } from '../lab-clusters/sides.ts';
import * as expected from './expected.ts';
import * as manifests from './manifests.ts';
import { speed } from './manifests.ts';

export const apps = appliedToBoth(manifests.apps);

/** Waits for server and clients, on both clusters. */
export const ready = forBoth((at) =>
  kubectl('wait', ['deployment'], {
    ...at,
    namespace: speed,
    all: true,
    for: 'condition=Available',
    timeout: '180s',
  }),
);

export const podsAzure = podsOn('azure');
export const podsCilium = podsOn('cilium');
export const runAzure = runOn('azure');
export const runCilium = runOn('cilium');

/** Deletes server and clients, on both clusters. */
export const remove = forBoth((at) => kubectl('delete', ['namespace', speed], at));

/** Whether near and far are where their names say. */
function podsOn(side: Side): ShellFace {
  return {
    script: () => [kubectl('get', ['pods'], { ...on(side), namespace: speed, output: 'wide' })],
    output: { journey: 'lab', basis: labBasis, expects: expected.pods },
  };
}

/** Three paths, one after the other, since the server serves one test at a time: same node, other node, Service. */
function runOn(side: Side): ShellFace {
  const address = 'jsonpath={.items[0].status.podIP}';
  return {
    script: () => [
      capture(
        'SERVER',
        kubectl('get', ['pods'], { ...on(side), namespace: speed, selector: 'app=server', output: address }),
      ),
      measured(side, 'near', variable('SERVER')),
      measured(side, 'far', variable('SERVER')),
      measured(side, 'far', 'server'),
    ],
    output: {
      journey: 'lab',
      basis:
        'The first and the last line of each run, printed by a test double that measures nothing; a real run prints its figures between them.',
      source: 'iperf3-man',
      expects: expected.run,
    },
  };
}

function measured(side: Side, client: string, host: Word): Command {
  return kubectl(
    'exec',
    [`deployment/${client}`],
    { ...on(side), namespace: speed },
    iperf3([], { client: host, time: '30', omit: '5' }),
  );
}
