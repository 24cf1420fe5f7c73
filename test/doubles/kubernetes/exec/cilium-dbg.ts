import { textAt } from '../objects.ts';
import { endpointJson, endpointsOf, endpointTable } from './cilium-endpoints.ts';
import { frontsOf, lbMap, serviceJson, serviceTable } from './cilium-services.ts';
import { statusLines } from './cilium-status.ts';
import { failed, printed, type Output, type Place } from './program.ts';

/** `cilium-dbg`, the agent's own command line, for the commands that the site shows. */
export function ciliumDbg(args: readonly string[], place: Place): Output {
  const words = args.filter((arg) => !arg.startsWith('-') && arg !== 'json');
  const options = args.filter((arg) => !words.includes(arg));
  const run = commands[words.join(' ')];
  if (run) return run(options, place);
  const known = Object.keys(commands).join(', ');
  return failed(
    1,
    `Error: unknown command "${words.join(' ')}" for "cilium-dbg" (the test double knows ${known})`,
  );
}

type Command = (options: readonly string[], place: Place) => Output;

const commands: Readonly<Record<string, Command>> = {
  status: (options, place) =>
    withOptions(options, /^--verbose$/, () => printed(statusLines(place, options.includes('--verbose')))),
  // The real one goes on until Ctrl+C (cilium-dbg/cmd/monitor.go); the double has no packets, so it says what it waits for and ends.
  'monitor drop': (options) =>
    withOptions(options, /^--type$/, () =>
      printed(['Listening for events on 2 CPUs with 64x4096 of shared memory', 'Press Ctrl-C to quit']),
    ),
  'endpoint list': (options, place) => {
    const endpoints = endpointsOf(place.cluster, textAt(place.pod, 'spec.nodeName'));
    return listed(options, endpointTable(endpoints), endpointJson(endpoints));
  },
  'bpf lb list': (options, place) =>
    withOptions(options, /^$/, () => printed(lbMap(frontsOf(place.cluster)))),
  'service list': (options, place) => {
    const fronts = frontsOf(place.cluster);
    return listed(options, serviceTable(fronts), serviceJson(fronts));
  },
};

/** A table, or JSON with `-o json`. */
function listed(options: readonly string[], table: readonly string[], json: readonly object[]): Output {
  const output = /^(-o ?json|-o json|--output=json|--output json)$/.test(options.join(' '));
  if (output) return printed(JSON.stringify(json, null, 2).split('\n'));
  return withOptions(options, /^$/, () => printed(table));
}

function withOptions(options: readonly string[], allowed: RegExp, run: () => Output): Output {
  const unknown = options.find((option) => !allowed.test(option));
  return unknown === undefined ? run() : failed(1, `Error: unknown flag: ${unknown}`);
}
