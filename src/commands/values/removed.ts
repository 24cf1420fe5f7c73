/** A value that guides still set and the pinned chart no longer honours. */
export interface RemovedValue {
  /** The key, or the group with everything below it. */
  readonly key: string;
  /** Only these texts are gone; the key itself lives on. */
  readonly only?: readonly string[];
  /** The minor that stopped honouring it. */
  readonly since: string;
  /** helm takes it without a word and the pinned chart ignores it; where left out, the chart refuses it. */
  readonly silent?: true;
  /** What to set today, or why there is nothing to set. */
  readonly instead: string;
  /** Where that stands: a file of the released chart (cilium-chart). */
  readonly source: string;
}

/** The chart refuses these by name and names the releases. */
const validate = 'cilium/templates/validate.yaml in 1.19.6';

/** Read in the charts on both sides of the change; the later one renders the same with and without the value. */
const ignored = (last: string, first: string): Pick<RemovedValue, 'silent' | 'source'> => ({
  silent: true,
  source: `cilium/values.yaml and cilium/templates of ${last} and ${first}`,
});

/** Removed and renamed values of the Cilium chart, each read in the released charts on both sides of the change. */
export const removedValues: readonly RemovedValue[] = [
  {
    key: 'tunnel',
    since: '1.15',
    instead: 'routingMode (native for tunnel=disabled, else tunnel) and tunnelProtocol (vxlan or geneve)',
    source: validate,
  },
  {
    key: 'kubeProxyReplacement',
    only: ['strict'],
    since: '1.16',
    instead: 'kubeProxyReplacement=true',
    source: 'cilium/templates/cilium-configmap.yaml of 1.15.19 and 1.16.19',
  },
  {
    key: 'kubeProxyReplacement',
    only: ['disabled'],
    since: '1.16',
    instead: 'kubeProxyReplacement=false',
    source: 'cilium/templates/cilium-configmap.yaml of 1.15.19 and 1.16.19',
  },
  {
    key: 'kubeProxyReplacement',
    only: ['partial'],
    since: '1.16',
    instead: 'kubeProxyReplacement=true, or false with socketLB.enabled',
    source: 'cilium/templates/cilium-configmap.yaml of 1.15.19 and 1.16.19',
  },
  {
    key: 'kubeProxyReplacement',
    only: ['probe'],
    since: '1.13',
    instead: 'kubeProxyReplacement=true or false',
    source: 'cilium/templates/cilium-configmap.yaml of 1.12.19 and 1.13.18',
  },
  {
    key: 'nativeRoutingCIDR',
    since: '1.12',
    instead: 'ipv4NativeRoutingCIDR',
    ...ignored('1.11.20', '1.12.19'),
  },
  { key: 'masquerade', since: '1.10', instead: 'enableIPv4Masquerade', ...ignored('1.9.18', '1.10.20') },
  {
    key: 'hostServices',
    since: '1.12',
    instead: 'socketLB.enabled and socketLB.hostNamespaceOnly',
    ...ignored('1.11.20', '1.12.19'),
  },
  {
    key: 'bpf.hostRouting',
    since: '1.13',
    instead: 'bpf.hostLegacyRouting',
    ...ignored('1.12.19', '1.13.18'),
  },
  {
    key: 'ipam.operator.clusterPoolIPv4PodCIDR',
    since: '1.14',
    instead: 'ipam.operator.clusterPoolIPv4PodCIDRList',
    ...ignored('1.13.18', '1.14.19'),
  },
  {
    key: 'ipam.operator.clusterPoolIPv6PodCIDR',
    since: '1.14',
    instead: 'ipam.operator.clusterPoolIPv6PodCIDRList',
    ...ignored('1.13.18', '1.14.19'),
  },
  {
    key: 'hubble.peerService.enabled',
    since: '1.14',
    instead: 'nothing: the peer service is part of Hubble',
    ...ignored('1.13.18', '1.14.19'),
  },
  { key: 'enableCnpStatusUpdates', since: '1.15', instead: 'nothing: leave it out', source: validate },
  { key: 'enableK8sEventHandover', since: '1.15', instead: 'nothing: leave it out', source: validate },
  { key: 'encryption.keyFile', since: '1.16', instead: 'encryption.ipsec.keyFile', source: validate },
  { key: 'encryption.mountPath', since: '1.16', instead: 'encryption.ipsec.mountPath', source: validate },
  { key: 'encryption.secretName', since: '1.16', instead: 'encryption.ipsec.secretName', source: validate },
  { key: 'encryption.interface', since: '1.16', instead: 'encryption.ipsec.interface', source: validate },
  {
    key: 'proxy.prometheus.enabled',
    since: '1.16',
    instead: 'envoy.prometheus.enabled',
    source: validate,
  },
  { key: 'proxy.prometheus.port', since: '1.16', instead: 'envoy.prometheus.port', source: validate },
  { key: 'endpointStatus', since: '1.16', instead: 'nothing: leave it out', source: validate },
  { key: 'remoteNodeIdentity', since: '1.16', instead: 'nothing: leave it out', source: validate },
  { key: 'containerRuntime', since: '1.16', instead: 'nothing: leave it out', source: validate },
  { key: 'etcd.managed', since: '1.16', instead: 'nothing: leave it out', source: validate },
  {
    key: 'egressGateway.installRoutes',
    since: '1.16',
    instead: 'nothing: leave it out',
    ...ignored('1.15.19', '1.16.19'),
  },
  {
    key: 'externalIPs.enabled',
    since: '1.17',
    instead: 'kubeProxyReplacement=true',
    ...ignored('1.16.19', '1.17.17'),
  },
  {
    key: 'bgp',
    since: '1.17',
    instead: 'bgpControlPlane.enabled and the BGP custom resources',
    ...ignored('1.16.19', '1.17.17'),
  },
  {
    key: 'encryption.wireguard.userspaceFallback',
    since: '1.17',
    instead: 'nothing: the kernel must have WireGuard',
    ...ignored('1.16.19', '1.17.17'),
  },
  {
    key: 'hostPort.enabled',
    since: '1.18',
    instead: 'kubeProxyReplacement=true',
    ...ignored('1.17.17', '1.18.12'),
  },
  {
    key: 'enableRuntimeDeviceDetection',
    since: '1.18',
    instead: 'nothing: it had no effect any more',
    ...ignored('1.17.17', '1.18.12'),
  },
  {
    key: 'highScaleIPcache',
    since: '1.18',
    instead: 'nothing: leave it out',
    ...ignored('1.17.17', '1.18.12'),
  },
  {
    key: 'enableCiliumEndpointSlice',
    since: '1.18',
    instead: 'ciliumEndpointSlice.enabled',
    source: validate,
  },
  { key: 'ciliumEndpointSlice.sliceMode', since: '1.18', instead: 'nothing: leave it out', source: validate },
  {
    key: 'nodePort.enabled',
    since: '1.19',
    instead: 'kubeProxyReplacement=true',
    ...ignored('1.18.12', '1.19.6'),
  },
  {
    key: 'sessionAffinity',
    since: '1.19',
    instead: 'nothing: leave it out',
    ...ignored('1.18.12', '1.19.6'),
  },
  {
    key: 'customCalls',
    since: '1.19',
    instead: 'nothing: leave it out',
    ...ignored('1.18.12', '1.19.6'),
  },
];

/** The removal that a key, with this value, runs into; undefined where there is none. */
export function removalOf(key: string, value: unknown): RemovedValue | undefined {
  return removedValues.find(
    (removed) =>
      (key === removed.key || key.startsWith(`${removed.key}.`)) &&
      (removed.only === undefined || removed.only.includes(String(value))),
  );
}
