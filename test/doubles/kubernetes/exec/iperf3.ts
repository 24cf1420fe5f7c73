import { failed, printed, type Output, type Place } from './program.ts';
import { reach } from './reach.ts';

const options = ['--client', '--omit', '--parallel', '--time'];

/**
 * `iperf3 --client HOST …`: the first and the last line of a run. It measures nothing, so it prints no figure: between
 * the two lines a real run has its intervals and its sums.
 */
export function iperf3(args: readonly string[], { cluster, pod }: Place): Output {
  const words = args.filter((_, index) => index % 2 === 0);
  const host = args[args.indexOf('--client') + 1] ?? '';
  if (!args.includes('--client') || words.some((word) => !options.includes(word))) {
    return failed(1, `The test double has no output for "iperf3 ${args.join(' ')}" (exec/iperf3.ts).`);
  }
  const end = reach(cluster, pod, host, port);
  if (end !== 'open') return failed(1, `iperf3: error - the test double answers: ${end}`);
  return printed([`Connecting to host ${host}, port ${port}`, '', 'iperf Done.']);
}

/** Where an iperf3 server listens unless it is told otherwise (source id iperf3-man). */
const port = 5201;
