import { addresses } from '../cidr.ts';
import type { Fact } from './fact.ts';
import { nodeFacts } from './nodes.ts';

/**
 * The prefix length of the range that AKS carves out of the pod CIDR for each node in overlay mode
 * (source aks-overlay-concepts).
 */
const overlayNodePrefix = 24;

/** The longest prefix of a pod CIDR for as many nodes as Overlay takes. */
const prefixForMostNodes = smallestPrefixFor(nodeFacts['overlay-max-nodes'].value);

/** The pod CIDR where a cluster states none. */
const defaultPodRange = '10.244.0.0/16';

/** The prefix length of a static block (source id aks-pod-subnet). */
const staticBlockPrefix = 28;

/** Blocks of the pod subnet that a node takes in the cluster with static blocks of this site. */
export const staticBlocks = 2;

/** Ranges and prefixes, and how much fits into them. */
export const addressFacts = {
  'overlay-node-prefix': { value: overlayNodePrefix, unit: 'prefix length', source: 'aks-overlay-concepts' },
  'nodes-in-default-pod-cidr': {
    value: nodesInRange(defaultPodRange),
    unit: 'nodes',
    source: 'aks-overlay-concepts',
  },
  'pod-prefix-for-max-nodes': {
    value: prefixForMostNodes,
    unit: 'prefix length',
    source: 'aks-overlay-concepts',
  },
  'nodes-in-that-prefix': {
    value: nodesIn(prefixForMostNodes),
    unit: 'nodes',
    source: 'aks-overlay-concepts',
  },
  'default-pod-cidr': { value: defaultPodRange, unit: 'CIDR', source: 'aks-overlay-howto' },
  'default-service-cidr': { value: '10.0.0.0/16', unit: 'CIDR', source: 'arm-spec' },
  'default-dns-service-ip': { value: '10.0.0.10', unit: 'IP address', source: 'arm-spec' },
  'service-cidr-limit': { value: 12, unit: 'prefix length', source: 'aks-overlay-concepts' },
  'reserved-link-local': { value: '169.254.0.0/16', unit: 'CIDR', source: 'aks-cni-overview' },
  'reserved-test-net': { value: '192.0.2.0/24', unit: 'CIDR', source: 'aks-cni-overview' },
  'reserved-172-30': { value: '172.30.0.0/16', unit: 'CIDR', source: 'aks-cni-overview' },
  'reserved-172-31': { value: '172.31.0.0/16', unit: 'CIDR', source: 'aks-cni-overview' },
  'subnet-reserved-addresses': { value: 5, unit: 'addresses', source: 'aks-overlay-concepts' },
  'pod-subnet-batch': { value: 16, unit: 'addresses', source: 'aks-pod-subnet' },
  'overlay-node-addresses': {
    value: addresses(overlayNodePrefix),
    unit: 'addresses',
    source: 'aks-overlay-concepts',
  },
  'service-cidr-limit-ipv6': { value: 108, unit: 'prefix length', source: 'aks-overlay-howto' },
  'managed-vnet-cidr': { value: '10.224.0.0/12', unit: 'CIDR', source: 'azure-docs-pr-92330' },
  'flat-addresses-plan-page': { value: 64_000, unit: 'addresses', source: 'aks-plan-pod-networking' },
  'vnet-addresses-planning-page': { value: 65_536, unit: 'addresses', source: 'aks-ip-planning' },
  'static-block-prefix': { value: staticBlockPrefix, unit: 'prefix length', source: 'aks-pod-subnet' },
  'static-block-largest-subnet': { value: 12, unit: 'prefix length', source: 'aks-pod-subnet' },
  'static-block-addresses': {
    value: addresses(staticBlockPrefix),
    unit: 'addresses',
    source: 'aks-pod-subnet-static-block',
  },
  'static-block-example-pods': {
    value: maxPodsInBlocks(staticBlocks),
    unit: 'pods',
    source: 'aks-pod-subnet-static-block',
  },
  'static-block-wasteful-pods': {
    value: maxPodsInBlocks(staticBlocks) + 1,
    unit: 'pods',
    source: 'aks-pod-subnet-static-block',
  },
  'pod-subnet-request-below': { value: 8, unit: 'addresses', source: 'aks-pod-subnet' },
  'node-subnet-addresses-per-node': {
    value: 1 + nodeFacts['node-subnet-default-max-pods'].value,
    unit: 'addresses',
    source: 'aks-ip-planning',
  },
  'dual-stack-pod-cidr-v6': { value: 'fd12:3456:789a::/64', unit: 'CIDR', source: 'aks-overlay-howto' },
  'dual-stack-service-cidr-v6': {
    value: 'fd12:3456:789a:1::/108',
    unit: 'CIDR',
    source: 'aks-overlay-howto',
  },
} as const satisfies Record<string, Fact>;

/** How many nodes an IPv4 pod CIDR has room for in overlay mode. */
export function nodesInRange(range: string): number {
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
