import { addresses } from '../cidr.ts';
import { grown } from '../pod-range.ts';
import { count, prefix, text, type Fact } from './fact.ts';

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

/** Ranges, prefixes, and how many nodes and pods fit. */
export const addressFacts = {
  'overlay-node-prefix': prefix(overlayNodePrefix, 'aks-overlay-concepts'),
  'overlay-max-nodes': count(overlayMaxNodes, 'aks-overlay-concepts'),
  'overlay-max-pods-per-node': count(250, 'aks-overlay-concepts'),
  'overlay-default-max-pods': count(250, 'aks-overlay-concepts'),
  'overlay-cluster-pods-scale-page': count(200000, 'aks-scale'),
  'overlay-cluster-pods-plan-page': count(250000, 'aks-plan-pod-networking'),
  'overlay-min-pods-per-node': count(10, 'aks-overlay-concepts'),
  'min-pods-per-pool': count(30, 'aks-ip-planning'),
  'nodes-in-default-pod-cidr': count(nodesIn(16), 'aks-overlay-concepts'),
  'pod-prefix-for-max-nodes': prefix(smallestPrefixFor(overlayMaxNodes), 'aks-overlay-concepts'),
  'nodes-in-that-prefix': count(nodesIn(smallestPrefixFor(overlayMaxNodes)), 'aks-overlay-concepts'),
  'default-pod-cidr': text('10.244.0.0/16', 'aks-overlay-howto'),
  'default-service-cidr': text('10.0.0.0/16', 'arm-spec'),
  'default-dns-service-ip': text('10.0.0.10', 'arm-spec'),
  'service-cidr-limit': prefix(12, 'aks-overlay-concepts'),
  'reserved-link-local': text('169.254.0.0/16', 'aks-cni-overview'),
  'reserved-test-net': text('192.0.2.0/24', 'aks-cni-overview'),
  'reserved-172-30': text('172.30.0.0/16', 'aks-cni-overview'),
  'reserved-172-31': text('172.31.0.0/16', 'aks-cni-overview'),
  'subnet-reserved-addresses': text('five', 'aks-overlay-concepts'),
  'pod-subnet-batch': count(16, 'aks-pod-subnet'),
  'pod-subnet-default-max-pods-howto': count(250, 'aks-pod-subnet-dynamic'),
  'pod-subnet-default-max-pods-planning': count(110, 'aks-ip-planning'),
  'node-subnet-default-max-pods': count(30, 'aks-ip-planning'),
  'overlay-node-addresses': count(addresses(overlayNodePrefix), 'aks-overlay-concepts'),
  'kubenet-max-nodes': count(400, 'aks-overlay-concepts'),
  'service-cidr-limit-ipv6': prefix(108, 'aks-overlay-howto'),
  'managed-vnet-cidr': text('10.224.0.0/12', 'azure-docs-pr-92330'),
  'npm-max-nodes': count(250, 'aks-network-policies'),
  'flat-addresses-plan-page': count(64000, 'aks-plan-pod-networking'),
  'vnet-addresses-planning-page': count(65536, 'aks-ip-planning'),
  'static-block-max-pods': count(1000000, 'aks-pod-subnet'),
  'static-block-prefix': prefix(staticBlockPrefix, 'aks-pod-subnet'),
  'kubenet-default-max-pods': count(110, 'aks-ip-planning'),
  'npm-max-pods': count(20000, 'aks-network-policies'),
  'pool-max-nodes': count(1000, 'aks-rolling-upgrade'),
  'static-block-largest-subnet': prefix(12, 'aks-pod-subnet'),
  'flat-pods-scale-page': count(50000, 'aks-scale'),
  'pod-range-example-before': text(exampleRange, 'aks-pod-cidr-expand'),
  'pod-range-example-after': text(grown(exampleRange, 2), 'aks-pod-cidr-expand'),
  'nodes-in-example-before': count(nodesInRange(exampleRange), 'aks-overlay-concepts'),
  'nodes-in-example-after': count(nodesInRange(grown(exampleRange, 2)), 'aks-overlay-concepts'),
  'default-pod-cidr-grown': text(grown(defaultPodRange), 'aks-pod-cidr-expand'),
  'nodes-in-default-grown': count(nodesInRange(grown(defaultPodRange)), 'aks-overlay-concepts'),
  'pod-range-upper-half': text(upperHalf, 'aks-pod-cidr-expand'),
  'pod-range-upper-half-grown': text(grown(upperHalf), 'aks-pod-cidr-expand'),
  'static-block-addresses': count(addresses(staticBlockPrefix), 'aks-pod-subnet-static-block'),
  'static-block-example-pods': count(maxPodsInBlocks(staticBlocks), 'aks-pod-subnet-static-block'),
  'static-block-wasteful-pods': count(maxPodsInBlocks(staticBlocks) + 1, 'aks-pod-subnet-static-block'),
  'pod-subnet-request-below': count(8, 'aks-pod-subnet'),
  'node-subnet-addresses-per-node': count(30 + 1, 'aks-ip-planning'),
  'dual-stack-pod-cidr-v6': text('fd12:3456:789a::/64', 'aks-overlay-howto'),
  'dual-stack-service-cidr-v6': text('fd12:3456:789a:1::/108', 'aks-overlay-howto'),
  'windows-recommended-pods': count(110, 'aks-overlay-concepts'),
  'windows-services': count(500, 'aks-windows-faq'),
} as const satisfies Record<string, Fact>;

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
