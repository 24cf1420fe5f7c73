import type { Cluster } from '../cluster.ts';
import { listAt, textAt, type KubeObject } from '../objects.ts';
import { agnhost } from './agnhost.ts';
import { chroot } from './chroot.ts';
import { ciliumDbg } from './cilium-dbg.ts';
import { curl } from './curl.ts';
import { ip } from './ip.ts';
import { iperf3 } from './iperf3.ts';
import { iptablesSave } from './kube-proxy-rules.ts';
import { failed, type Output, type Program } from './program.ts';

/**
 * The programs in an image, by a part of its name; an image that is not listed has none. The agent's image is
 * distroless from Cilium 1.18 on, so it has no shell, grep or hubble (source id aks-release-notes, 2026-01-04);
 * `cilium` is the old name of cilium-dbg, still installed (cilium-dbg/Makefile). netshoot has iproute2, curl and iperf3
 * (source id netshoot-image); agnhost has its own program at the root, curl and iproute2 (k8s-agnhost-image). kube-proxy
 * writes its rules by iptables-save and iptables-restore, so its image has them.
 */
const images: readonly (readonly [part: string, programs: Readonly<Record<string, Program>>])[] = [
  ['/cilium-distroless:', { 'cilium-dbg': ciliumDbg, cilium: ciliumDbg }],
  ['/busybox:', { chroot, ip }],
  ['nicolaka/netshoot', { chroot, curl, ip, iperf3 }],
  ['/agnhost:', { agnhost, '/agnhost': agnhost, curl, ip }],
  ['/kube-proxy:', { 'iptables-save': iptablesSave }],
];

/** Runs a command in a container and notes it; a program that is not in its image ends with 127. */
export function runIn(cluster: Cluster, pod: KubeObject, container: string, argv: readonly string[]): Output {
  const [program = '', ...args] = argv;
  const run = programsOf(pod, container)[program];
  const output = run
    ? run(args, { cluster, pod, container, onHost: false })
    : failed(127, `exec: "${program}": executable file not found in $PATH`);
  cluster.execs.push({
    namespace: pod.metadata.namespace ?? '',
    pod: pod.metadata.name,
    container,
    argv,
    node: textAt(pod, 'spec.nodeName'),
    exitCode: output.exitCode,
  });
  return output;
}

function programsOf(pod: KubeObject, container: string): Readonly<Record<string, Program>> {
  const found = listAt(pod, 'spec.containers').find((one) => textAt(one, 'name') === container);
  const image = textAt(found, 'image');
  return images.find(([part]) => image.includes(part))?.[1] ?? {};
}
