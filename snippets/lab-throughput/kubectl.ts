import { capture, joined, kubectl, pipe, variable } from '../../src/commands/build.ts';
import type { Capture, Command, Pipe, Word } from '../../src/commands/model.ts';
import { curl, iperf3, jq } from '../../src/commands/programs.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import { appliedToBoth, forBoth, labBasis, on, type Side } from '../lab-clusters/sides.ts';
import * as expected from './expected.ts';
import * as manifests from './manifests.ts';
import { httpPort, speed } from './manifests.ts';

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
export const latencyAzure = latencyOn('azure');
export const latencyCilium = latencyOn('cilium');

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
  return {
    script: () => [
      server(side),
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

/**
 * The same three paths, by the time that two hundred new connections took: curl's time_connect ends with the handshake of
 * TCP, so it is one round trip and, for the Service, one translation (source id curl-man). jq sorts the seconds.
 */
function latencyOn(side: Side): ShellFace {
  return {
    script: () => [
      server(side),
      connects(side, 'near', joined('http://', variable('SERVER'), `:${httpPort}/hostname?request=[1-200]`)),
      connects(side, 'far', joined('http://', variable('SERVER'), `:${httpPort}/hostname?request=[1-200]`)),
      connects(side, 'far', `http://server:${httpPort}/hostname?request=[1-200]`),
    ],
  };
}

function server(side: Side): Capture {
  const output = 'jsonpath={.items[0].status.podIP}';
  return capture(
    'SERVER',
    kubectl('get', ['pods'], { ...on(side), namespace: speed, selector: 'app=server', output }),
  );
}

function connects(side: Side, client: string, url: Word): Pipe {
  const options = {
    silent: true,
    'show-error': true,
    'max-time': '5',
    header: 'Connection: close',
    output: '/dev/null',
    'write-out': '%{time_connect}\\n',
  } as const;
  return pipe(
    kubectl('exec', [`deployment/${client}`], { ...on(side), namespace: speed }, curl([url], options)),
    jq(['sort | {connections: length, median: .[length / 2 | floor], p99: .[length * 99 / 100 | floor]}'], {
      slurp: true,
      'compact-output': true,
    }),
  );
}

function measured(side: Side, client: string, host: Word): Command {
  return kubectl(
    'exec',
    [`deployment/${client}`],
    { ...on(side), namespace: speed },
    iperf3([], { client: host, time: '30', omit: '5' }),
  );
}
