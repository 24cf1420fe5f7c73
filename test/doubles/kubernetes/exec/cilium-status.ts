import { nodesOf } from '../cluster.ts';
import { serverVersion } from '../api/discovery.ts';
import { textAt } from '../objects.ts';
import { align } from './align.ts';
import type { Place } from './program.ts';

/** The agent that AKS runs on Kubernetes 1.35, at least (facts/cilium-kubernetes.md 1.6). */
export const ciliumVersion = '1.18.6';

/**
 * `cilium-dbg status [--verbose]` as pkg/client/client.go formats it for the settings of AKS's cilium-config
 * (facts/cilium-kubernetes.md 2.1, 1.1, 1.2). No cluster printed it. Lines whose value follows neither from the
 * code nor from the settings are left out: CNI config file, node monitor, controller and module counts, health.
 */
export function statusLines(place: Place, verbose: boolean): string[] {
  const device = `eth0 ${nodeAddress(place)} (Direct Routing)`;
  const version = serverVersion.slice(1);
  const head = [
    ['KVStore:', 'Disabled', ''],
    ['Kubernetes:', 'Ok', `${version.replace(/\.\d+$/, '')} (${serverVersion}) [linux/amd64]`],
    ['KubeProxyReplacement:', 'True', `[${device}]`],
    ['Host firewall:', 'Disabled'],
    ['SRv6:', 'Disabled'],
    ['CNI Chaining:', 'none'],
    ['Cilium:', `Ok   ${ciliumVersion} (v${ciliumVersion})`],
    ['IPAM:', 'IPv4: delegated to plugin,'],
    ['IPv4 BIG TCP:', 'Disabled'],
    ['IPv6 BIG TCP:', 'Disabled'],
    ['BandwidthManager:', 'Disabled'],
    ['Routing:', 'Network: Native', 'Host: Legacy'],
    ['Attach Mode:', 'Legacy TC'],
    ['Device Mode:', 'veth'],
    ['Masquerading:', 'Disabled'],
    ['Proxy Status:', 'No managed proxy redirect'],
    ['Global Identity Range:', 'min 256, max 65535'],
    ['Hubble:', 'Disabled'],
  ];
  // The details are aligned apart, so to the table around them each is a line of one cell.
  const details = align(kubeProxyDetails(device), 2).map((line) => [line]);
  const block = verbose ? [['KubeProxyReplacement Details:'], ...details] : [];
  return align([...head, ...block, ['Encryption:', 'Disabled', '']], 2);
}

/** Socket LB is on whatever `bpf-lb-sock` says, since kube-proxy-replacement forces it (facts 1.2). */
function kubeProxyDetails(device: string): string[][] {
  return [
    ['  Status:', 'True'],
    ['  Socket LB:', 'Enabled'],
    ['  Socket LB Tracing:', 'Enabled'],
    ['  Socket LB Coverage:', 'Full'],
    ['  Devices:', device],
    ['  Mode:', 'SNAT'],
    ['  Backend Selection:', 'Random'],
    ['  Session Affinity:', 'Enabled'],
    ['  NAT46/64 Support:', 'Disabled'],
    ['  XDP Acceleration:', 'Disabled'],
    ['  Services:'],
    ['  - ClusterIP:', 'Enabled'],
    ['  - NodePort:', 'Enabled (Range: 30000-32767) '],
    ['  - LoadBalancer:', 'Enabled '],
    ['  - externalIPs:', 'Enabled '],
    ['  - HostPort:', 'Enabled'],
  ];
}

function nodeAddress({ cluster, pod }: Place): string {
  const names = nodesOf(cluster).map((node) => node.metadata.name);
  return cluster.plan.nodeAddress(Math.max(0, names.indexOf(textAt(pod, 'spec.nodeName'))));
}
