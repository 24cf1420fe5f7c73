import { nodeIndex } from '../cluster.ts';
import { serverVersion } from '../api/discovery.ts';
import { textAt } from '../objects.ts';
import { align } from './align.ts';
import type { Place } from './program.ts';

/** The least version of the agent that AKS runs on Kubernetes 1.35 (source id aks-cilium). */
export const ciliumVersion = '1.18.6';

/**
 * `cilium-dbg status [--verbose]`, derived: the lines as pkg/client/client.go formats them (source id
 * cilium-client-status) for the settings of AKS's cilium-config (acn-cilium-config). No cluster printed it.
 * Lines whose value follows from neither are left out: CNI config file, node monitor, counts, health.
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

/** Socket LB is on whatever `bpf-lb-sock` says, since kube-proxy-replacement forces it (source id cilium-kpr). */
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
  return cluster.plan.nodeAddress(nodeIndex(cluster, textAt(pod, 'spec.nodeName')));
}
