import type { Fact } from './fact.ts';

/** What somebody measured, and the limits of rules by name and on requests. */
export const measureFacts = {
  'fqdn-slow-above': { value: 1000, unit: 'requests a second', source: 'aks-fqdn' },
  'l7-slow-above': { value: 3000, unit: 'requests a second', source: 'aks-l7' },
  'l7-max-nodes': { value: 1000, unit: 'nodes', source: 'aks-l7' },
  'l7-max-pods': { value: 40_000, unit: 'pods', source: 'aks-l7' },
  'wireguard-throughput': { value: 1.5, unit: 'Gbit/s', source: 'aks-wireguard' },
  'cilium-benchmark-link': { value: 100, unit: 'Gbit/s', source: 'cilium-benchmark' },
  'kube-proxy-test-services-low': { value: 5000, unit: 'Services', source: 'k8s-nftables-blog' },
  'kube-proxy-test-services-mid': { value: 10_000, unit: 'Services', source: 'k8s-nftables-blog' },
  'kube-proxy-test-services-high': { value: 30_000, unit: 'Services', source: 'k8s-nftables-blog' },
  'network-log-file': { value: 50, unit: 'MB', source: 'aks-container-network-logs' },
  'fqdn-minimum-ttl': { value: 3600, unit: 'seconds', source: 'acn-cilium-config' },
  'fqdn-max-addresses': { value: 1000, unit: 'addresses', source: 'acn-cilium-config' },
  'http-refused': { value: 403, unit: 'HTTP status', source: 'cilium-layer7' },
  'round-trip-overlay-test': { value: 333, unit: 'µs', source: 'neumann-aks-cilium-tests' },
  'round-trip-node-subnet-test': { value: 123, unit: 'µs', source: 'neumann-aks-cilium-tests' },
  'round-trip-vxlan-test': { value: 165, unit: 'µs', source: 'neumann-aks-cilium-tests' },
  'round-trip-byo-native-test': { value: 124, unit: 'µs', source: 'neumann-aks-cilium-tests' },
  'throughput-overlay-test': { value: 6.4, unit: 'Gbit/s', source: 'neumann-aks-cilium-tests' },
  'throughput-node-subnet-test': { value: 7.1, unit: 'Gbit/s', source: 'neumann-aks-cilium-tests' },
  'throughput-vxlan-test': { value: 7.6, unit: 'Gbit/s', source: 'neumann-aks-cilium-tests' },
  'throughput-byo-native-test': { value: 12, unit: 'Gbit/s', source: 'neumann-aks-cilium-tests' },
  'stream-overlay-test': { value: 9.8, unit: 'Gbit/s', source: 'neumann-aks-cilium-tests' },
  'stream-node-subnet-test': { value: 8.4, unit: 'Gbit/s', source: 'neumann-aks-cilium-tests' },
} as const satisfies Record<string, Fact>;
