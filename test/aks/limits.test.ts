import { expect, test } from 'vitest';
import { features } from '../../src/aks/features/index.ts';
import { facts } from '../../src/aks/limits.ts';
import { parameterRules } from '../../src/aks/parameters.ts';
import { defaultServiceCidr, reservedRanges } from '../../src/aks/reserved.ts';
import { rules } from '../../src/aks/rules/index.ts';
import { factIdsIn, factIdsOf } from '../../src/aks/rules/prose.ts';
import { allSources } from '../../src/site/sources.ts';
import { readPages } from '../content/read.ts';

/**
 * The numbers a second time, compared with our notes on the sources on 2026-11-21: as in double-entry book-keeping, a
 * slipped digit or a changed source disagrees with the other entry. Whoever changes one reads the source, then changes both.
 */
const entered = {
  'overlay-node-prefix': ['/24', 'aks-overlay-concepts'],
  'overlay-max-nodes': ['5,000', 'aks-overlay-concepts'],
  'overlay-max-pods-per-node': ['250', 'aks-overlay-concepts'],
  'overlay-default-max-pods': ['250', 'aks-overlay-concepts'],
  'overlay-cluster-pods-scale-page': ['200,000', 'aks-scale'],
  'overlay-cluster-pods-plan-page': ['250,000', 'aks-plan-pod-networking'],
  'nodes-in-default-pod-cidr': ['256', 'aks-overlay-concepts'],
  'pod-prefix-for-max-nodes': ['/11', 'aks-overlay-concepts'],
  'nodes-in-that-prefix': ['8,192', 'aks-overlay-concepts'],
  'default-pod-cidr': ['10.244.0.0/16', 'aks-overlay-howto'],
  'default-service-cidr': ['10.0.0.0/16', 'arm-spec'],
  'default-dns-service-ip': ['10.0.0.10', 'arm-spec'],
  'service-cidr-limit': ['/12', 'aks-overlay-concepts'],
  'k8s-min-service-cidr-resource': ['1.33', 'aks-overlay-concepts'],
  'reserved-link-local': ['169.254.0.0/16', 'aks-cni-overview'],
  'reserved-test-net': ['192.0.2.0/24', 'aks-cni-overview'],
  'reserved-172-30': ['172.30.0.0/16', 'aks-cni-overview'],
  'reserved-172-31': ['172.31.0.0/16', 'aks-cni-overview'],
  'subnet-reserved-addresses': ['five', 'aks-overlay-concepts'],
  'pod-subnet-batch': ['16', 'aks-pod-subnet'],
  'pod-subnet-default-max-pods-howto': ['250', 'aks-pod-subnet-dynamic'],
  'pod-subnet-default-max-pods-planning': ['110', 'aks-ip-planning'],
  'node-subnet-default-max-pods': ['30', 'aks-ip-planning'],
  'kubenet-retirement': ['31 March 2028', 'aks-kubenet-retirement'],
  'npm-windows-end': ['30 September 2026', 'aks-overlay-concepts'],
  'npm-linux-end': ['30 September 2028', 'aks-overlay-concepts'],
  'cli-min-overlay': ['2.48.0', 'aks-overlay-howto'],
  'cli-min-overlay-cilium': ['2.48.1', 'aks-cilium'],
  'cli-min-pod-subnet-cilium': ['2.48.1', 'aks-cilium'],
  'cli-min-node-subnet-cilium': ['2.69.0', 'aks-cilium'],
  'cli-min-static-block': ['2.75.0', 'aks-pod-subnet-static-block'],
  'cli-min-dataplane-update': ['2.52.0', 'aks-update-cni'],
  'cli-min-policy-update': ['2.54.0', 'az-cli-release-notes'],
  'cli-min-byo': ['2.39.0', 'aks-byo-cni'],
  'cli-min-without-ssh-key': ['2.80.0', 'az-cli-release-notes'],
  'k8s-min-static-block': ['1.28', 'aks-pod-subnet'],
  'k8s-min-overlay-update': ['1.27', 'aks-update-cni'],
  'k8s-min-fqdn': ['1.29', 'aks-cilium'],
  'k8s-min-l7': ['1.29', 'aks-cilium'],
  'k8s-min-ebpf-host-routing': ['1.33', 'aks-cilium'],
  'k8s-min-distroless': ['1.34', 'aks-release-notes'],
  'cilium-floor-k8s-1-36': ['1.18.9', 'aks-cilium'],
  'cilium-shipped-k8s-1-36': ['1.19.5', 'aks-release-notes'],
  'cilium-floor-oldest-lts': ['1.16.16', 'aks-cilium'],
  'cilium-vxlan-port': ['8472', 'cilium-defaults'],
  'vxlan-port': ['4789', 'rfc7348'],
  'geneve-port': ['6081', 'rfc8926'],
  'vxlan-header-bytes': ['8', 'rfc7348'],
  'geneve-header-bytes': ['8', 'rfc8926'],
  'geneve-options-max-bytes': ['252', 'rfc8926'],
  'vni-bits': ['24', 'rfc7348'],
  'tunnel-overhead-ipv4': ['50', 'cilium-mtu'],
  'tunnel-overhead-ipv6': ['70', 'cilium-mtu'],
  'wireguard-port': ['51871', 'aks-wireguard'],
  'cilium-router-address': ['169.254.23.0', 'acn-cilium-config'],
  'overlay-pod-gateway': ['169.254.1.1', 'acn-transparent-endpoint'],
  'overlay-host-veth-mac': ['aa:aa:aa:aa:aa:aa', 'acn-transparent-endpoint'],
  'cli-default-node-count': ['3', 'az-cli'],
  'k8s-min-node-subnet-cns': ['1.32', 'aks-release-notes'],
  'overlay-node-addresses': ['256', 'aks-overlay-concepts'],
  'overlay-min-pods-per-node': ['10', 'aks-overlay-concepts'],
  'kubenet-max-nodes': ['400', 'aks-overlay-concepts'],
  'cilium-healthz-port': ['10256', 'acn-cilium-config'],
  'service-cidr-limit-ipv6': ['/108', 'aks-overlay-howto'],
  'managed-vnet-cidr': ['10.224.0.0/12', 'azure-docs-pr-92330'],
  'min-pods-per-pool': ['30', 'aks-ip-planning'],
  'npm-max-nodes': ['250', 'aks-network-policies'],
  'cilium-min-end-port': ['1.17', 'aks-npm-to-cilium'],
  'k8s-min-end-port': ['1.32', 'aks-cilium'],
  'cli-min-acns': ['2.79.0', 'aks-acns-enable'],
  'k8s-min-acns-cilium': ['1.29', 'aks-acns-enable'],
  'k8s-min-network-logs': ['1.33', 'aks-container-network-logs'],
  'k8s-min-metrics-filtering': ['1.32', 'aks-network-metrics-filtering'],
  'k8s-min-mtls': ['1.34', 'aks-cilium'],
  'cilium-min-mtls': ['1.18', 'aks-cilium'],
  'k8s-min-fleet-network': ['1.32', 'fleet-cross-cluster'],
  'cli-doc-acns-encryption': ['2.71.0', 'aks-wireguard-howto'],
  'cli-min-acns-encryption': ['2.85.0', 'az-cli-release-notes'],
  'fqdn-slow-above': ['1,000', 'aks-fqdn'],
  'l7-slow-above': ['3,000', 'aks-l7'],
  'l7-max-nodes': ['1,000', 'aks-l7'],
  'l7-max-pods': ['40,000', 'aks-l7'],
  'wireguard-throughput': ['1.5 Gbps', 'aks-wireguard'],
  'k8s-min-private-egress': ['1.34', 'aks-static-egress-gateway'],
  'flat-addresses-plan-page': ['64,000', 'aks-plan-pod-networking'],
  'vnet-addresses-planning-page': ['65,536', 'aks-ip-planning'],
  'static-block-max-pods': ['1,000,000', 'aks-pod-subnet'],
  'static-block-prefix': ['/28', 'aks-pod-subnet'],
  'kubenet-default-max-pods': ['110', 'aks-ip-planning'],
  'npm-max-pods': ['20,000', 'aks-network-policies'],
  'cilium-identities': ['65,535', 'aks-cilium'],
  'k8s-min-iptables-monitor': ['1.33', 'aks-release-notes'],
  'k8s-min-fluent-bit': ['1.34', 'aks-release-notes'],
  'cilium-cli-min-cilium': ['1.17', 'cilium-cli-readme'],
  'k8s-min-nftables': ['1.33', 'aks-release-notes'],
  'k8s-ipvs-deprecated': ['1.35', 'k8s-virtual-ips'],
  'shared-probe-port-docs': ['10356', 'aks-shared-health-probes'],
  'shared-probe-port-code': ['10256', 'cpa-consts'],
  'cilium-lb-map-entries': ['65,536', 'acn-cilium-config'],
  'cilium-min-connections': ['131,072', 'cilium-ebpf-maps'],
  'cilium-benchmark-link': ['100 Gbit/s', 'cilium-benchmark'],
  'kube-proxy-test-services-low': ['5,000', 'k8s-nftables-blog'],
  'kube-proxy-test-services-mid': ['10,000', 'k8s-nftables-blog'],
  'kube-proxy-test-services-high': ['30,000', 'k8s-nftables-blog'],
  'wireguard-tested-mtu': ['1500', 'aks-wireguard'],
  'wireguard-jumbo-mtu': ['3900', 'aks-wireguard'],
  'k8s-min-acns': ['1.29', 'aks-acns-enable'],
  'cli-min-network-logs': ['2.84.0', 'az-cli-release-notes'],
  'network-log-file': ['50 MB', 'aks-container-network-logs'],
  'hubble-relay-port': ['443', 'aks-container-network-logs'],
  'hubble-client-port': ['4245', 'aks-container-network-logs'],
  'snat-ports-per-address': ['64,000', 'aks-standard-load-balancer'],
  'snat-ports-small-cluster': ['1,024', 'aks-standard-load-balancer'],
  'snat-ports-next-step': ['512', 'aks-standard-load-balancer'],
  'snat-small-cluster-nodes': ['50', 'aks-standard-load-balancer'],
  'lb-idle-timeout': ['30 minutes', 'aks-standard-load-balancer'],
  'azure-wire-server': ['168.63.129.16', 'agentbaker-pr-4470'],
  'wire-server-port': ['32526', 'agentbaker-pr-4470'],
  'k8s-min-policy-engine-change': ['1.30', 'aks-release-notes'],
  'k8s-min-endpoint-slices': ['1.32', 'aks-cilium'],
  'pool-max-nodes': ['1,000', 'aks-rolling-upgrade'],
  'default-surge-scale-page': ['10%', 'aks-scale'],
  'recommended-surge': ['33%', 'aks-rolling-upgrade'],
  'upgrade-again-below': ['3,000', 'aks-scale'],
  'static-block-largest-subnet': ['/12', 'aks-pod-subnet'],
  'api-server-subnet-ports': ['443 and 4443', 'aks-network-concepts'],
  'api-server-probe-port': ['9988', 'aks-network-concepts'],
  'azure-host-address': ['168.63.129.16', 'azure-service-tags'],
  'flat-pods-scale-page': ['50,000', 'aks-scale'],
  'k8s-min-local-redirect': ['1.29', 'aks-cilium'],
  'cli-min-pod-cidr-expand': ['2.48.0', 'aks-pod-cidr-expand'],
  'pod-range-example-before': ['10.244.0.0/18', 'aks-pod-cidr-expand'],
  'pod-range-example-after': ['10.244.0.0/16', 'aks-pod-cidr-expand'],
  'nodes-in-example-before': ['64', 'aks-overlay-concepts'],
  'nodes-in-example-after': ['256', 'aks-overlay-concepts'],
  'default-pod-cidr-grown': ['10.244.0.0/15', 'aks-pod-cidr-expand'],
  'nodes-in-default-grown': ['512', 'aks-overlay-concepts'],
  'pod-range-upper-half': ['10.245.0.0/16', 'aks-pod-cidr-expand'],
  'pod-range-upper-half-grown': ['10.244.0.0/15', 'aks-pod-cidr-expand'],
  'cli-min-plugin-update': ['2.56.0', 'az-cli-release-notes'],
  'static-block-addresses': ['16', 'aks-pod-subnet-static-block'],
  'static-block-example-pods': ['31', 'aks-pod-subnet-static-block'],
  'static-block-wasteful-pods': ['32', 'aks-pod-subnet-static-block'],
  'pod-subnet-request-below': ['8', 'aks-pod-subnet'],
  'node-subnet-addresses-per-node': ['31', 'aks-ip-planning'],
  'dual-stack-pod-cidr-v6': ['fd12:3456:789a::/64', 'aks-overlay-howto'],
  'dual-stack-service-cidr-v6': ['fd12:3456:789a:1::/108', 'aks-overlay-howto'],
  'k8s-min-dual-stack-cilium': ['1.29', 'aks-cilium'],
  'k8s-min-dual-stack-balancer': ['1.27', 'aks-dual-stack'],
  'windows-recommended-pods': ['110', 'aks-overlay-concepts'],
  'windows-services': ['500', 'aks-windows-faq'],
  'windows-2019-end': ['1 March 2026', 'aks-release-notes'],
  'windows-2022-end': ['30 June 2028', 'aks-release-notes'],
  'k8s-without-windows-2019': ['1.33', 'aks-windows-2019-retirement'],
  'k8s-without-windows-2022': ['1.37', 'aks-windows-2022-retirement'],
  'k8s-min-windows-2025': ['1.32', 'aks-windows-quickstart'],
  'k8s-windows-2025-default-quickstart': ['1.36', 'aks-windows-quickstart'],
  'k8s-windows-2025-default-notes': ['1.37', 'aks-release-notes'],
  'cli-min-windows-2025': ['2.87.0', 'aks-windows-quickstart'],
  'default-outbound-end': ['31 March 2026', 'aks-default-outbound-retirement'],
  'outbound-ports-per-address': ['64,000', 'aks-standard-load-balancer'],
  'outbound-automatic-ports': ['1,024', 'aks-standard-load-balancer'],
  'outbound-automatic-nodes': ['50', 'aks-standard-load-balancer'],
  'outbound-automatic-ports-next': ['512', 'aks-standard-load-balancer'],
  'outbound-example-addresses': ['7', 'aks-standard-load-balancer'],
  'outbound-example-ports': ['4,000', 'aks-standard-load-balancer'],
  'outbound-example-nodes': ['112', 'aks-standard-load-balancer'],
  'nat-ports-per-address': ['64,512', 'aks-nat-gateway'],
  'nat-addresses': ['16', 'aks-nat-gateway'],
  'nat-ports': ['1,032,192', 'aks-nat-gateway'],
  'cli-min-outbound-update': ['2.56', 'aks-egress-outbound-type'],
  'cli-min-static-egress': ['2.75.0', 'aks-static-egress-gateway'],
  'gateway-prefix-shortest': ['/28', 'aks-static-egress-gateway'],
  'gateway-prefix-longest': ['/31', 'aks-static-egress-gateway'],
  'gateway-prefix-29': ['/29', 'aks-static-egress-gateway'],
  'gateway-prefix-30': ['/30', 'aks-static-egress-gateway'],
  'gateway-nodes-shortest': ['16', 'aks-static-egress-gateway'],
  'gateway-nodes-29': ['8', 'aks-static-egress-gateway'],
  'gateway-nodes-30': ['4', 'aks-static-egress-gateway'],
  'gateway-nodes-longest': ['2', 'aks-static-egress-gateway'],
  'lb-idle-timeout-outside-aks': ['4 minutes', 'aks-standard-load-balancer'],
  'lb-private-link-services': ['8', 'aks-multiple-load-balancers'],
  'windows-container-mtu': ['1450', 'aks-issue-2873'],
  'authorized-ranges': ['200', 'aks-authorized-ranges'],
  'authorized-ranges-vnet': ['2,000', 'aks-authorized-ranges'],
  'fqdn-minimum-ttl': ['3600 seconds', 'acn-cilium-config'],
  'fqdn-max-addresses': ['1,000', 'acn-cilium-config'],
  'localdns-range': ['169.254.10.0/24', 'aks-cilium'],
  'http-refused': ['403', 'cilium-layer7'],
  'cli-min-policy-none': ['2.63.0', 'az-cli-release-notes'],
  'nat-idle-timeout': ['4 minutes', 'arm-spec'],
  'k8s-min-surge-fallback': ['1.35', 'aks-rolling-upgrade'],
  'large-cluster-surge': ['10 to 20%', 'aks-scale'],
  'large-cluster-surge-nodes': ['500', 'aks-scale'],
  'kubectl-min-debug-label': ['1.34', 'kubectl-debug-label'],
  'round-trip-overlay-test': ['333 µs', 'neumann-aks-cilium-tests'],
  'round-trip-node-subnet-test': ['123 µs', 'neumann-aks-cilium-tests'],
  'round-trip-vxlan-test': ['165 µs', 'neumann-aks-cilium-tests'],
  'round-trip-byo-native-test': ['124 µs', 'neumann-aks-cilium-tests'],
  'throughput-overlay-test': ['6.4 Gbit/s', 'neumann-aks-cilium-tests'],
  'throughput-node-subnet-test': ['7.1 Gbit/s', 'neumann-aks-cilium-tests'],
  'throughput-vxlan-test': ['7.6 Gbit/s', 'neumann-aks-cilium-tests'],
  'throughput-byo-native-test': ['12.0 Gbit/s', 'neumann-aks-cilium-tests'],
  'stream-overlay-test': ['9.8 Gbit/s', 'neumann-aks-cilium-tests'],
  'stream-node-subnet-test': ['8.4 Gbit/s', 'neumann-aks-cilium-tests'],
  'k8s-min-localdns-default': ['1.36', 'aks-release-notes'],
  'cli-min-families-update': ['2.68.0', 'az-cli-release-notes'],
  'k8s-min-ubuntu-24-default': ['1.35', 'aks-release-notes'],
  'imds-address': ['169.254.169.254', 'aks-imds-restriction'],
  'lb-inbound-rules': ['300', 'aks-multiple-load-balancers'],
  'cli-min-node-pool-subnet': ['2.35.0', 'aks-node-pool-subnets'],
  'api-server-subnet': ['/28', 'aks-api-server-vnet-integration'],
} as const satisfies Record<keyof typeof facts, readonly [text: string, source: string]>;

test('every number agrees with its second entry, and cites the source it was read in', () => {
  const stated = Object.fromEntries(
    Object.entries(facts).map(([id, { text, source }]) => [id, [text, source]]),
  );
  expect(stated).toEqual(entered);
});

test('numbers that depend on each other agree', () => {
  const of = (id: keyof typeof facts): number => Number(facts[id].text.replaceAll(/[,/]/g, ''));
  const outer = 14 + 20 + 8;
  expect(of('tunnel-overhead-ipv4')).toBe(outer + of('vxlan-header-bytes'));
  expect(of('tunnel-overhead-ipv4')).toBe(outer + of('geneve-header-bytes'));
  expect(of('tunnel-overhead-ipv6')).toBe(of('tunnel-overhead-ipv4') + 20);
  expect(of('overlay-node-addresses')).toBe(2 ** (32 - of('overlay-node-prefix')));
  expect(of('overlay-max-pods-per-node')).toBeLessThan(of('overlay-node-addresses'));
  expect(of('overlay-default-max-pods')).toBeLessThanOrEqual(of('overlay-max-pods-per-node'));
  expect(of('nodes-in-that-prefix')).toBeGreaterThanOrEqual(of('overlay-max-nodes'));
  expect(of('nodes-in-that-prefix') / 2).toBeLessThan(of('overlay-max-nodes'));
});

test('what pages state about ranges is what the rules refuse and the snippets use', () => {
  expect(
    Object.entries(facts)
      .flatMap(([id, { text }]) => (id.startsWith('reserved-') ? [text] : []))
      .sort(),
  ).toEqual([...reservedRanges].sort());
  expect(facts['default-pod-cidr'].text).toBe(parameterRules.podCidr.initial);
  expect(facts['default-service-cidr'].text).toBe(defaultServiceCidr);
});

test('every number is shown on a page, and every rule of a parameter names a source that exists', () => {
  const shown = new Set(
    readPages().flatMap(({ components }) => components.map(({ value }) => value.attributes['id'])),
  );
  const inRules = new Set([...rules.flatMap(factIdsOf), ...features.flatMap(({ note }) => factIdsIn(note))]);
  expect(Object.keys(facts).filter((id) => !shown.has(id) && !inRules.has(id))).toEqual([]);
  const sources = allSources();
  expect(
    Object.entries(parameterRules)
      .filter(([, { source }]) => !sources.has(source))
      .map(([name]) => name),
  ).toEqual([]);
});
