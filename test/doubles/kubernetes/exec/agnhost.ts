import { failed, printed, type Output, type Place } from './program.ts';
import { reach, type Reach } from './reach.ts';

/**
 * `agnhost connect HOST:PORT [--timeout=D]`: silent with status 0, or one word on standard error with status 1
 * (kubernetes/kubernetes, test/images/agnhost/connect/connect.go at 81810de6). Other subcommands never end, so nobody
 * execs them. The resolver's words after `DNS:` are Go's, without the addresses it adds.
 */
export function agnhost(args: readonly string[], { cluster, pod }: Place): Output {
  const [command, ...rest] = args.join(' ').replaceAll('--timeout ', '--timeout=').split(' ');
  const options = rest.filter((arg) => arg.startsWith('-'));
  const [target = '', ...more] = rest.filter((arg) => !arg.startsWith('-'));
  const unknown = options.find((option) => !/^--(timeout=\d+(s|ms)|protocol=tcp)$/.test(option));
  if (command !== 'connect' || unknown !== undefined || more.length > 0) return unsupported(args);
  const [, host = '', port = ''] = /^([\w.-]+):(\d+)$/.exec(target) ?? [];
  if (host === '') return failed(1, `UNKNOWN: address ${target}: missing port in address`);
  const end = reach(cluster, pod, host, Number(port));
  return end === 'open' ? printed([]) : failed(1, words(end, host));
}

function words(end: Exclude<Reach, 'open'>, host: string): string {
  if (end === 'timeout') return 'TIMEOUT';
  if (end === 'refused') return 'REFUSED';
  const found = { 'no such host': end, 'name refused': 'server misbehaving', 'dns timeout': 'i/o timeout' };
  return `DNS: lookup ${host}: ${found[end]}`;
}

function unsupported(args: readonly string[]): Output {
  const line = `agnhost ${args.join(' ')}`;
  return failed(1, `The test double has no output for "${line}" (test/doubles/kubernetes/exec/agnhost.ts).`);
}
