import { nodeIndex, type Cluster } from '../cluster.ts';
import { localPods, type LocalPod } from './devices.ts';

/**
 * `ip route` on a node: the routes DHCP gave, and one host route per pod of this node. No route to the pods of
 * other nodes: Azure's network forwards those. The Azure plugin adds its routes with protocol static
 * (Azure/azure-container-networking, netlink/protocol.go and network/transparent_endpointclient_linux.go);
 * Cilium's endpoint routes are `proto kernel scope link` (sample in cilium/cilium pull request 35542).
 */
export function nodeRoutes(cluster: Cluster, node: string): readonly string[] {
  const index = nodeIndex(cluster, node);
  const [own, gateway] = [cluster.plan.nodeAddress(index), cluster.plan.gateway];
  const viaGateway = `via ${gateway} dev eth0 proto dhcp src ${own} metric 100`;
  const origin = cluster.profile.dataplane === 'azure' ? 'proto static' : 'proto kernel scope link';
  return [
    `default ${viaGateway}`,
    `${cluster.plan.nodeSubnet} dev eth0 proto kernel scope link src ${own} metric 100`,
    `${gateway} dev eth0 proto dhcp scope link src ${own} metric 100`,
    ...byAddress(localPods(cluster, node)).map(({ address, device }) => `${address} dev ${device} ${origin}`),
    // Azure's DHCP server hands out these two: its DNS and health-probe address, and instance metadata.
    `168.63.129.16 ${viaGateway}`,
    `169.254.169.254 ${viaGateway}`,
  ];
}

/**
 * `ip route` in a pod: everything goes to a gateway that is the host's end of the veth pair, 169.254.1.1 with
 * the Azure plugin, the router address of cilium-config with Cilium (source ids
 * acn-transparent-endpoint, acn-cilium-config).
 */
export function podRoutes(cluster: Cluster): readonly string[] {
  const gateway = cluster.profile.dataplane === 'azure' ? '169.254.1.1' : '169.254.23.0';
  return [`default via ${gateway} dev eth0`, `${gateway} dev eth0 scope link`];
}

/** The kernel lists routes by number, so that .10 comes after .4. */
function byAddress(pods: readonly LocalPod[]): LocalPod[] {
  const number = ({ address }: LocalPod): number =>
    address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  return [...pods].sort((a, b) => number(a) - number(b));
}
