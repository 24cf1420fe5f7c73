import { at, listAt, textAt, type KubeObject } from '../objects.ts';
import { failed, printed, type Output, type Place } from './program.ts';
import { podsBehind, reach } from './reach.ts';

/**
 * `curl … http://SERVICE/hostname?…[1-N]`: one line a request with the name of the pod that answers, as agnhost's netexec
 * does (test/images/agnhost/README.md). Each request is a new connection, and the double hands them to the pods in turn,
 * where kube-proxy and Cilium choose at random.
 */
export function hostnames(args: readonly string[], place: Place): Output {
  const urls = args.filter((arg) => /^http:\/\//.test(arg));
  const [, host = '', first = '', last = ''] =
    /^http:\/\/([\w.-]+)\/hostname\?\w+=\[(\d+)-(\d+)\]$/.exec(urls[0] ?? '') ?? [];
  const closing = args.join(' ').includes('--header Connection: close');
  if (host === '' || urls.length > 1 || !closing || !args.includes('--write-out')) return unsupported(args);
  const end = reach(place.cluster, place.pod, host, 80);
  if (end !== 'open') return failed(28, `curl: (28) the test double answers: ${end}`);
  const pods = podsBehind(place.cluster, place.pod.metadata.namespace ?? '', host);
  if (!pods.every(isNetexec)) return unsupported(args);
  const count = Number(last) - Number(first) + 1;
  return printed(Array.from({ length: count }, (_, n) => pods[n % pods.length]?.metadata.name ?? ''));
}

function isNetexec(pod: KubeObject): boolean {
  return listAt(pod, 'spec.containers').some(
    (container) => textAt(container, 'image').includes('/agnhost:') && at(container, 'args.0') === 'netexec',
  );
}

function unsupported(args: readonly string[]): Output {
  return failed(2, `The test double has no output for "curl ${args.join(' ')}" (exec/hostnames.ts).`);
}
