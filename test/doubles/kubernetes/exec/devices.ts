import { createHash } from 'node:crypto';
import { nodeIndex, podsOf, type Cluster } from '../cluster.ts';
import { at, textAt, type KubeObject } from '../objects.ts';

/** A network device of a node or pod, as `ip` would list it. */
export interface Device {
  /** From 1, in the order of the list. */
  readonly index: number;
  readonly name: string;
  /** What follows the name after `@`, for one end of a pair. */
  readonly peer?: string;
  readonly kind: 'loopback' | 'ethernet' | 'veth';
  readonly addresses: readonly string[];
  readonly mac: string;
}

type Unnumbered = Omit<Device, 'index'>;

/** A pod with an address of its own on a node, and the host's end of its veth pair. */
export interface LocalPod {
  readonly pod: KubeObject;
  readonly address: string;
  readonly device: string;
}

/** The pods of a node that have their own network namespace. */
export function localPods(cluster: Cluster, node: string): readonly LocalPod[] {
  return podsOf(cluster, undefined, node)
    .filter((pod) => at(pod, 'spec.hostNetwork') !== true && textAt(pod, 'status.podIP') !== '')
    .map((pod) => ({ pod, address: textAt(pod, 'status.podIP'), device: hostDevice(cluster, pod) }));
}

/**
 * The devices of a node, none of which is a tunnel: a veth end per pod, plus cilium_host and its peer with
 * Cilium. Source ids: acn-transparent-endpoint, acn-cilium-config (local-router-ipv4), aks-overlay-concepts (no tunnel).
 */
export function nodeDevices(cluster: Cluster, node: string): readonly Device[] {
  const index = nodeIndex(cluster, node);
  const prefix = cluster.plan.nodeSubnet.split('/')[1];
  const eth0: Unnumbered = {
    name: 'eth0',
    kind: 'ethernet',
    addresses: [`${cluster.plan.nodeAddress(index)}/${prefix}`],
    mac: `00:0d:3a:00:00:${(index + 10).toString(16).padStart(2, '0')}`,
  };
  const own = cluster.profile.dataplane === 'cilium' ? [loopback, eth0, ...ciliumPair] : [loopback, eth0];
  return numbered([
    ...own,
    ...localPods(cluster, node).map(({ device }, at) => hostEnd(cluster, device, at)),
  ]);
}

/** The devices inside a pod's network namespace. */
export function podDevices(pod: KubeObject): readonly Device[] {
  const addresses = [`${textAt(pod, 'status.podIP')}/32`];
  const mac = macOf(pod.metadata.uid ?? '');
  return numbered([loopback, { name: 'eth0', peer: 'if12', kind: 'veth', addresses, mac }]);
}

const loopback: Unnumbered = {
  name: 'lo',
  kind: 'loopback',
  addresses: ['127.0.0.1/8'],
  mac: '00:00:00:00:00:00',
};

const ciliumPair: readonly Unnumbered[] = [
  { name: 'cilium_net', peer: 'cilium_host', kind: 'veth', addresses: [], mac: macOf('cilium_net') },
  {
    name: 'cilium_host',
    peer: 'cilium_net',
    kind: 'veth',
    addresses: ['169.254.23.0/32'],
    mac: macOf('cilium_host'),
  },
];

/** The Azure plugin gives every host end the same address (source id acn-transparent-endpoint). */
function hostEnd(cluster: Cluster, name: string, index: number): Unnumbered {
  const mac = cluster.profile.dataplane === 'cilium' ? macOf(name) : 'aa:aa:aa:aa:aa:aa';
  return { name, peer: `if${3 + index}`, kind: 'veth', addresses: [], mac };
}

/**
 * `azv` and 11 digits of a SHA-1 (Azure/azure-container-networking, network/endpoint_linux.go), or `lxc` and
 * 12 digits with Cilium; what is hashed differs from the real plugins.
 */
function hostDevice(cluster: Cluster, pod: KubeObject): string {
  const digits = createHash('sha1')
    .update(pod.metadata.uid ?? '')
    .digest('hex');
  return cluster.profile.dataplane === 'azure' ? `azv${digits.slice(0, 11)}` : `lxc${digits.slice(0, 12)}`;
}

function numbered(devices: readonly Unnumbered[]): readonly Device[] {
  return devices.map((device, at) => ({ index: at + 1, ...device }));
}

function macOf(text: string): string {
  const digits = createHash('sha1').update(text).digest('hex');
  return ['de', ...[0, 2, 4, 6, 8].map((start) => digits.slice(start, start + 2))].join(':');
}
