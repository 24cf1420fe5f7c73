import { nearest } from '../commands/nearest.ts';
import { ciliumOn, floorSource } from './calendar/cilium.ts';
import { longDate } from './calendar/day.ts';
import { retirement, type RetirementId } from './calendar/retirements.ts';
import { addresses } from './cidr.ts';
import { grown } from './pod-range.ts';
import * as outbound from './outbound.ts';

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

/** The range of Microsoft's example of growth, AKS's default, and the upper of two neighbours. */
const exampleRange = '10.244.0.0/18';
const defaultPodRange = '10.244.0.0/16';
const upperHalf = '10.245.0.0/16';
/** The prefix length of a static block (source id aks-pod-subnet). */
const staticBlockPrefix = 28;

/** Blocks of the pod subnet that a node takes in the cluster with static blocks of this site. */
export const staticBlocks = 2;

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
  'static-block-prefix': prefix(staticBlockPrefix, 'aks-pod-subnet'),
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
  'snat-ports-per-address': count(64000, 'aks-standard-load-balancer'),
  'snat-ports-small-cluster': count(1024, 'aks-standard-load-balancer'),
  'snat-ports-next-step': count(512, 'aks-standard-load-balancer'),
  'snat-small-cluster-nodes': count(50, 'aks-standard-load-balancer'),
  'lb-idle-timeout': text('30 minutes', 'aks-standard-load-balancer'),
  'azure-wire-server': text('168.63.129.16', 'agentbaker-pr-4470'),
  'wire-server-port': text('32526', 'agentbaker-pr-4470'),
  'k8s-min-policy-engine-change': text('1.30', 'aks-release-notes'),
  'k8s-min-endpoint-slices': text('1.32', 'aks-cilium'),
  'pool-max-nodes': count(1000, 'aks-rolling-upgrade'),
  'default-surge-scale-page': text('10%', 'aks-scale'),
  'recommended-surge': text('33%', 'aks-rolling-upgrade'),
  'upgrade-again-below': count(3000, 'aks-scale'),
  'static-block-largest-subnet': prefix(12, 'aks-pod-subnet'),
  'api-server-subnet-ports': text('443 and 4443', 'aks-network-concepts'),
  'api-server-probe-port': text('9988', 'aks-network-concepts'),
  'azure-host-address': text('168.63.129.16', 'azure-service-tags'),
  'flat-pods-scale-page': count(50000, 'aks-scale'),
  'k8s-min-local-redirect': text('1.29', 'aks-cilium'),
  'cli-min-pod-cidr-expand': text('2.48.0', 'aks-pod-cidr-expand'),
  'pod-range-example-before': text(exampleRange, 'aks-pod-cidr-expand'),
  'pod-range-example-after': text(grown(exampleRange, 2), 'aks-pod-cidr-expand'),
  'nodes-in-example-before': count(nodesInRange(exampleRange), 'aks-overlay-concepts'),
  'nodes-in-example-after': count(nodesInRange(grown(exampleRange, 2)), 'aks-overlay-concepts'),
  'default-pod-cidr-grown': text(grown(defaultPodRange), 'aks-pod-cidr-expand'),
  'nodes-in-default-grown': count(nodesInRange(grown(defaultPodRange)), 'aks-overlay-concepts'),
  'pod-range-upper-half': text(upperHalf, 'aks-pod-cidr-expand'),
  'pod-range-upper-half-grown': text(grown(upperHalf), 'aks-pod-cidr-expand'),
  'k8s-min-engine-change': text('1.30', 'aks-release-notes'),
  'cli-min-plugin-update': text('2.56.0', 'az-cli-release-notes'),
  'static-block-addresses': count(addresses(staticBlockPrefix), 'aks-pod-subnet-static-block'),
  'static-block-example-pods': count(maxPodsInBlocks(staticBlocks), 'aks-pod-subnet-static-block'),
  'static-block-wasteful-pods': count(maxPodsInBlocks(staticBlocks) + 1, 'aks-pod-subnet-static-block'),
  'pod-subnet-request-below': count(8, 'aks-pod-subnet'),
  'node-subnet-addresses-per-node': count(30 + 1, 'aks-ip-planning'),
  'dual-stack-pod-cidr-v6': text('fd12:3456:789a::/64', 'aks-overlay-howto'),
  'dual-stack-service-cidr-v6': text('fd12:3456:789a:1::/108', 'aks-overlay-howto'),
  'k8s-min-dual-stack-cilium': text('1.29', 'aks-cilium'),
  'k8s-min-dual-stack-balancer': text('1.27', 'aks-dual-stack'),
  'windows-recommended-pods': count(110, 'aks-overlay-concepts'),
  'windows-services': count(500, 'aks-windows-faq'),
  'windows-2019-end': retires('windows-2019'),
  'windows-2022-end': retires('windows-2022'),
  'k8s-without-windows-2019': text('1.33', 'aks-windows-2019-retirement'),
  'k8s-without-windows-2022': text('1.37', 'aks-windows-2022-retirement'),
  'k8s-min-windows-2025': text('1.32', 'aks-windows-quickstart'),
  'k8s-windows-2025-default-quickstart': text('1.36', 'aks-windows-quickstart'),
  'k8s-windows-2025-default-notes': text('1.37', 'aks-release-notes'),
  'cli-min-windows-2025': text('2.87.0', 'aks-windows-quickstart'),
  'default-outbound-end': retires('default-outbound-access'),
  'outbound-ports-per-address': count(outbound.portsPerAddress, 'aks-standard-load-balancer'),
  'outbound-automatic-ports': count(1024, 'aks-standard-load-balancer'),
  'outbound-automatic-nodes': count(50, 'aks-standard-load-balancer'),
  'outbound-automatic-ports-next': count(512, 'aks-standard-load-balancer'),
  'outbound-example-addresses': count(outbound.exampleAddresses, 'aks-standard-load-balancer'),
  'outbound-example-ports': count(outbound.examplePorts, 'aks-standard-load-balancer'),
  'outbound-example-nodes': count(
    outbound.nodesWithPorts(outbound.exampleAddresses, outbound.examplePorts),
    'aks-standard-load-balancer',
  ),
  'nat-ports-per-address': count(outbound.natPortsPerAddress, 'aks-nat-gateway'),
  'nat-addresses': count(outbound.natAddresses, 'aks-nat-gateway'),
  'nat-ports': count(outbound.natAddresses * outbound.natPortsPerAddress, 'aks-nat-gateway'),
  'cli-min-outbound-update': text('2.56', 'aks-egress-outbound-type'),
  'cli-min-static-egress': text('2.75.0', 'aks-static-egress-gateway'),
  'gateway-prefix-shortest': prefix(28, 'aks-static-egress-gateway'),
  'gateway-prefix-longest': prefix(31, 'aks-static-egress-gateway'),
  'fqdn-minimum-ttl': text('3600 seconds', 'acn-cilium-config'),
  'fqdn-max-addresses': count(1000, 'acn-cilium-config'),
  'localdns-range': text('169.254.10.0/24', 'aks-cilium'),
  'http-refused': text('403', 'cilium-layer7'),
  'k8s-min-policy-change': text('1.30', 'aks-release-notes'),
  'cli-min-policy-none': text('2.63.0', 'az-cli-release-notes'),
  'k8s-min-local-dns-default': text('1.36', 'aks-release-notes'),
  'nat-idle-timeout': text('4 minutes', 'arm-spec'),
  'k8s-min-surge-fallback': text('1.35', 'aks-rolling-upgrade'),
  'large-cluster-surge': text('10 to 20%', 'aks-scale'),
  'large-cluster-surge-nodes': count(500, 'aks-scale'),
  'kubectl-min-debug-label': text('1.34', 'kubectl-debug-label'),
  'round-trip-overlay-test': text('333 µs', 'neumann-aks-cilium-tests'),
  'round-trip-node-subnet-test': text('123 µs', 'neumann-aks-cilium-tests'),
  'round-trip-vxlan-test': text('165 µs', 'neumann-aks-cilium-tests'),
  'round-trip-byo-native-test': text('124 µs', 'neumann-aks-cilium-tests'),
  'throughput-overlay-test': text('6.4 Gbit/s', 'neumann-aks-cilium-tests'),
  'throughput-node-subnet-test': text('7.1 Gbit/s', 'neumann-aks-cilium-tests'),
  'throughput-vxlan-test': text('7.6 Gbit/s', 'neumann-aks-cilium-tests'),
  'throughput-byo-native-test': text('12.0 Gbit/s', 'neumann-aks-cilium-tests'),
  'stream-overlay-test': text('9.8 Gbit/s', 'neumann-aks-cilium-tests'),
  'stream-node-subnet-test': text('8.4 Gbit/s', 'neumann-aks-cilium-tests'),
  'k8s-min-localdns-default': text('1.36', 'aks-release-notes'),
  'lb-inbound-rules': count(300, 'aks-multiple-load-balancers'),
  'cli-min-node-pool-subnet': text('2.35.0', 'aks-node-pool-subnets'),
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

/** How many nodes an IPv4 pod CIDR has room for in overlay mode. */
function nodesInRange(range: string): number {
  return nodesIn(Number(range.split('/')[1]));
}

/**
 * Pods that fill so many blocks of a pod subnet without waste: every address but the one that the node keeps. Source
 * id aks-pod-subnet-static-block.
 */
export function maxPodsInBlocks(blocks: number): number {
  return blocks * addresses(staticBlockPrefix) - 1;
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
