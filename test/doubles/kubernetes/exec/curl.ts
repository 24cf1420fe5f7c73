import { failed, type Output, type Place } from './program.ts';
import { hostnames } from './hostnames.ts';
import { reach, request, type Answer } from './reach.ts';
import { printed } from './program.ts';

/**
 * `curl --silent --show-error --max-time S --write-out FORMAT http://HOST[:PORT]/PATH` against the server of the
 * agnhost image, for the paths of which the double knows the answer. What Cilium's proxy says in place of the server:
 * source id cilium-issue-13280.
 */
export function curl(args: readonly string[], place: Place): Output {
  if (args.some((arg) => arg.includes('%{time_connect}'))) return timings(args, place);
  return args.some((arg) => /\/hostname\?/.test(arg)) ? hostnames(args, place) : single(args, place);
}

/** `--write-out '%{time_connect}\n' http://HOST:PORT/…[1-N]`: a zero for each connection, since it measures nothing. */
function timings(args: readonly string[], { cluster, pod }: Place): Output {
  const [, host = '', port = '', last = ''] =
    /^http:\/\/([\w.-]+):(\d+)\/\w+\?\w+=\[1-(\d+)\]$/.exec(args[0] ?? '') ?? [];
  if (host === '')
    return failed(2, `The test double has no output for "curl ${args.join(' ')}" (exec/curl.ts).`);
  const end = reach(cluster, pod, host, Number(port));
  if (end !== 'open') return failed(28, `curl: (28) the test double answers: ${end}`);
  return printed(Array.from({ length: Number(last) }, () => '0.000000'));
}

function single(args: readonly string[], { cluster, pod }: Place): Output {
  const line = `curl ${args.join(' ')}`;
  const [, url = '', options = ''] = /^curl (\S+)((?: .*)?)$/s.exec(line) ?? [];
  const [, host = '', port = '80', path = ''] = /^http:\/\/([\w.-]+)(?::(\d+))?(\/\w*)$/.exec(url) ?? [];
  const [, seconds = ''] = / --silent --show-error --max-time (\d+) /.exec(`${options} `) ?? [];
  const format = args[args.indexOf('--write-out') + 1];
  if (host === '' || seconds === '' || format === undefined || !args.includes('--write-out'))
    return failed(2, `The test double has no output for "${line}" (test/doubles/kubernetes/exec/curl.ts).`);
  const answer = request(cluster, pod, { host, port: Number(port), method: 'GET', path });
  return typeof answer === 'string' ? broken(answer, host, seconds, format) : said(answer, format);
}

function said({ status, body }: Exclude<Answer, string>, format: string): Output {
  return { stdout: body + written(format, status), stderr: '', exitCode: 0 };
}

/** curl's own exit codes: 6 for a name, 7 for a refusal, 28 for the time that is up (source id curl-man). */
function broken(end: Extract<Answer, string>, host: string, seconds: string, format: string): Output {
  const [exitCode, words] =
    end === 'timeout'
      ? [28, `Connection timed out after ${seconds}000 milliseconds`]
      : end === 'refused'
        ? [7, `Failed to connect to ${host}`]
        : [6, `Could not resolve host: ${host}`];
  return { stdout: written(format, 0), stderr: `curl: (${exitCode}) ${words}\n`, exitCode };
}

function written(format: string, status: number): string {
  return format.replaceAll('\\n', '\n').replaceAll('%{http_code}', String(status).padStart(3, '0'));
}
