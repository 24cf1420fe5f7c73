import { nearest } from '../commands/nearest.ts';
import { ciliumOn, floorSource } from './calendar/cilium.ts';
import { longDate } from './calendar/day.ts';
import { retirement, type RetirementId } from './calendar/retirements.ts';
import { addresses } from './cidr.ts';

/** A number or short value that pages show: its text, and the id of its source in content/sources.yaml. */
export interface Fact {
  readonly text: string;
  readonly source: string;
}

/**
 * The prefix length of the range that AKS carves out of the pod CIDR for each node in overlay mode
 * (source aks-overlay-concepts).
 */
export const overlayNodePrefix = 24;

/** Nodes that one cluster in overlay mode may have. */
const overlayMaxNodes = 5000;

/** The one home of every number on the pages; derived ones are computed, so that they cannot disagree. */
export const facts = {
  'overlay-node-prefix': prefix(overlayNodePrefix, 'aks-overlay-concepts'),
  'overlay-max-nodes': count(overlayMaxNodes, 'aks-overlay-concepts'),
  'overlay-max-pods-per-node': count(250, 'aks-overlay-concepts'),
  'overlay-default-max-pods': count(250, 'aks-overlay-concepts'),
  'overlay-cluster-pods-scale-page': count(200000, 'aks-scale'),
  'overlay-cluster-pods-plan-page': count(250000, 'aks-plan-pod-networking'),
  'nodes-in-default-pod-cidr': count(nodesIn(16), 'aks-overlay-concepts'),
  'pod-prefix-for-max-nodes': prefix(smallestPrefixFor(overlayMaxNodes), 'aks-overlay-concepts'),
  'nodes-in-that-prefix': count(nodesIn(smallestPrefixFor(overlayMaxNodes)), 'aks-overlay-concepts'),
  'default-pod-cidr': text('10.244.0.0/16', 'aks-overlay-howto'),
  'default-service-cidr': text('10.0.0.0/16', 'arm-spec'),
  'default-dns-service-ip': text('10.0.0.10', 'arm-spec'),
  'service-cidr-limit': prefix(12, 'aks-overlay-concepts'),
  'k8s-min-service-cidr-resource': text('1.33', 'aks-overlay-concepts'),
  'reserved-link-local': text('169.254.0.0/16', 'aks-cni-overview'),
  'reserved-test-net': text('192.0.2.0/24', 'aks-cni-overview'),
  'reserved-172-30': text('172.30.0.0/16', 'aks-cni-overview'),
  'reserved-172-31': text('172.31.0.0/16', 'aks-cni-overview'),
  'subnet-reserved-addresses': text('five', 'aks-overlay-concepts'),
  'pod-subnet-batch': count(16, 'aks-pod-subnet'),
  'pod-subnet-default-max-pods-howto': count(250, 'aks-pod-subnet-dynamic'),
  'pod-subnet-default-max-pods-planning': count(110, 'aks-ip-planning'),
  'node-subnet-default-max-pods': count(30, 'aks-ip-planning'),
  'kubenet-retirement': retires('kubenet'),
  'npm-windows-end': retires('npm-windows'),
  'npm-linux-end': retires('npm-linux'),
  'cli-min-overlay': text('2.48.0', 'aks-overlay-howto'),
  'cli-min-overlay-cilium': text('2.48.1', 'aks-cilium'),
  'cli-min-pod-subnet-cilium': text('2.48.1', 'aks-cilium'),
  'cli-min-node-subnet-cilium': text('2.69.0', 'aks-cilium'),
  'cli-min-static-block': text('2.75.0', 'aks-pod-subnet-static-block'),
  'cli-min-dataplane-update': text('2.52.0', 'aks-update-cni'),
  'cli-min-policy-update': text('2.54.0', 'az-cli-release-notes'),
  'cli-min-byo': text('2.39.0', 'aks-byo-cni'),
  'cli-min-without-ssh-key': text('2.80.0', 'az-cli-release-notes'),
  'k8s-min-static-block': text('1.28', 'aks-pod-subnet'),
  'k8s-min-overlay-update': text('1.27', 'aks-update-cni'),
  'k8s-min-fqdn': text('1.29', 'aks-cilium'),
  'k8s-min-l7': text('1.29', 'aks-cilium'),
  'k8s-min-ebpf-host-routing': text('1.33', 'aks-cilium'),
  'k8s-min-distroless': text('1.34', 'aks-release-notes'),
  'cilium-floor-k8s-1-36': text(ciliumOn('1.36').floor, floorSource),
  'cilium-shipped-k8s-1-36': text(ciliumOn('1.36').shipped.version, ciliumOn('1.36').shipped.source),
  'cilium-floor-oldest-lts': text(ciliumOn('1.31').floor, floorSource),
  'cilium-vxlan-port': text('8472', 'cilium-defaults'),
  'vxlan-port': text('4789', 'rfc7348'),
  'geneve-port': text('6081', 'rfc8926'),
  'vxlan-header-bytes': count(8, 'rfc7348'),
  'geneve-header-bytes': count(8, 'rfc8926'),
  'geneve-options-max-bytes': count(252, 'rfc8926'),
  'vni-bits': count(24, 'rfc7348'),
  'tunnel-overhead-ipv4': count(50, 'cilium-mtu'),
  'tunnel-overhead-ipv6': count(70, 'cilium-mtu'),
  'wireguard-port': text('51871', 'aks-wireguard'),
  'cilium-router-address': text('169.254.23.0', 'acn-cilium-config'),
  'overlay-pod-gateway': text('169.254.1.1', 'acn-transparent-endpoint'),
  'overlay-host-veth-mac': text('aa:aa:aa:aa:aa:aa', 'acn-transparent-endpoint'),
  'cli-default-node-count': count(3, 'az-cli'),
  'k8s-min-node-subnet-cns': text('1.32', 'aks-release-notes'),
  'overlay-node-addresses': count(addresses(overlayNodePrefix), 'aks-overlay-concepts'),
  'overlay-min-pods-per-node': count(10, 'aks-overlay-concepts'),
  'kubenet-max-nodes': count(400, 'aks-overlay-concepts'),
  'cilium-healthz-port': text('10256', 'acn-cilium-config'),
  'service-cidr-limit-ipv6': prefix(108, 'aks-overlay-howto'),
  'managed-vnet-cidr': text('10.224.0.0/12', 'azure-docs-pr-92330'),
  'min-pods-per-pool': count(30, 'aks-ip-planning'),
  'npm-max-nodes': count(250, 'aks-network-policies'),
  'cilium-min-end-port': text('1.17', 'aks-npm-to-cilium'),
  'k8s-min-end-port': text('1.32', 'aks-cilium'),
  'cli-min-acns': text('2.79.0', 'aks-acns-enable'),
  'k8s-min-acns-cilium': text('1.29', 'aks-acns-enable'),
  'k8s-min-network-logs': text('1.33', 'aks-container-network-logs'),
  'k8s-min-metrics-filtering': text('1.32', 'aks-network-metrics-filtering'),
  'k8s-min-mtls': text('1.34', 'aks-cilium'),
  'cilium-min-mtls': text('1.18', 'aks-cilium'),
  'k8s-min-fleet-network': text('1.32', 'fleet-cross-cluster'),
  'cli-doc-acns-encryption': text('2.71.0', 'aks-wireguard-howto'),
  'cli-min-acns-encryption': text('2.85.0', 'az-cli-release-notes'),
  'fqdn-slow-above': count(1000, 'aks-fqdn'),
  'l7-slow-above': count(3000, 'aks-l7'),
  'l7-max-nodes': count(1000, 'aks-l7'),
  'l7-max-pods': count(40000, 'aks-l7'),
  'wireguard-throughput': text('1.5 Gbps', 'aks-wireguard'),
  'k8s-min-private-egress': text('1.34', 'aks-static-egress-gateway'),
  'flat-addresses-plan-page': count(64000, 'aks-plan-pod-networking'),
  'vnet-addresses-planning-page': count(65536, 'aks-ip-planning'),
  'static-block-max-pods': count(1000000, 'aks-pod-subnet'),
  'static-block-prefix': prefix(28, 'aks-pod-subnet'),
  'kubenet-default-max-pods': count(110, 'aks-ip-planning'),
  'npm-max-pods': count(20000, 'aks-network-policies'),
  'cilium-identities': count(65535, 'aks-cilium'),
  'k8s-min-iptables-monitor': text('1.33', 'aks-release-notes'),
  'k8s-min-fluent-bit': text('1.34', 'aks-release-notes'),
  'cilium-cli-min-cilium': text('1.17', 'cilium-cli-readme'),
  'k8s-min-nftables': text('1.33', 'aks-release-notes'),
  'k8s-ipvs-deprecated': text('1.35', 'k8s-virtual-ips'),
  'shared-probe-port-docs': text('10356', 'aks-shared-health-probes'),
  'shared-probe-port-code': text('10256', 'cpa-consts'),
  'cilium-lb-map-entries': count(65536, 'acn-cilium-config'),
  'cilium-min-connections': count(131072, 'cilium-ebpf-maps'),
  'cilium-benchmark-link': text('100 Gbit/s', 'cilium-benchmark'),
  'kube-proxy-test-services-low': count(5000, 'k8s-nftables-blog'),
  'kube-proxy-test-services-mid': count(10000, 'k8s-nftables-blog'),
  'kube-proxy-test-services-high': count(30000, 'k8s-nftables-blog'),
  'wireguard-tested-mtu': text('1500', 'aks-wireguard'),
  'wireguard-jumbo-mtu': text('3900', 'aks-wireguard'),
  'fqdn-requests-per-second': count(1000, 'aks-fqdn'),
  'l7-requests-per-second': count(3000, 'aks-l7'),
  'k8s-min-acns': text('1.29', 'aks-acns-enable'),
  'cli-min-network-logs': text('2.84.0', 'az-cli-release-notes'),
  'network-log-file': text('50 MB', 'aks-container-network-logs'),
  'hubble-relay-port': text('443', 'aks-container-network-logs'),
  'hubble-client-port': text('4245', 'aks-container-network-logs'),
  'fqdn-minimum-ttl': text('3600 seconds', 'acn-cilium-config'),
  'fqdn-max-addresses': count(1000, 'acn-cilium-config'),
  'localdns-range': text('169.254.10.0/24', 'aks-cilium'),
  'http-refused': text('403', 'cilium-layer7'),
  'k8s-min-policy-change': text('1.30', 'aks-release-notes'),
} as const satisfies Record<string, Fact>;

export type FactId = keyof typeof facts;

/** The fact of this id; throws with the nearest id where there is none. */
export function fact(id: string): Fact {
  const found = (facts as Readonly<Record<string, Fact>>)[id];
  if (!found)
    throw new Error(
      `Unknown fact "${id}".${nearest(id, Object.keys(facts))} Facts are listed in src/aks/limits.ts.`,
    );
  return found;
}

/** How many nodes a pod CIDR of this prefix length has room for in overlay mode. */
export function nodesIn(podPrefix: number): number {
  return addresses(podPrefix) / addresses(overlayNodePrefix);
}

/** The longest pod CIDR prefix with room for so many nodes in overlay mode. */
export function smallestPrefixFor(nodes: number): number {
  return overlayNodePrefix - Math.ceil(Math.log2(nodes));
}

function count(value: number, source: string): Fact {
  return { text: value.toLocaleString('en-US'), source };
}

function prefix(length: number, source: string): Fact {
  return { text: `/${length}`, source };
}

function text(value: string, source: string): Fact {
  return { text: value, source };
}

/** The first day without support, whose home is the calendar. */
function retires(id: RetirementId): Fact {
  const { from, source } = retirement(id);
  return { text: longDate(from), source };
}
