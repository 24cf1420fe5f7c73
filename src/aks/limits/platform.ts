import type { Fact } from './fact.ts';

/** Addresses, ports and sizes of tables that Azure, AKS and Cilium fix. */
export const platformFacts = {
  'azure-host-address': { value: '168.63.129.16', unit: 'IP address', source: 'azure-service-tags' },
  'wire-server-port': { value: 32526, unit: 'port', source: 'agentbaker-pr-4470' },
  'imds-address': { value: '169.254.169.254', unit: 'IP address', source: 'aks-imds-restriction' },
  'localdns-range': { value: '169.254.10.0/24', unit: 'CIDR', source: 'aks-cilium' },
  'api-server-subnet': { value: 28, unit: 'prefix length', source: 'aks-api-server-vnet-integration' },
  'api-server-subnet-ports': { value: '443 and 4443', unit: 'text', source: 'aks-network-concepts' },
  'api-server-probe-port': { value: 9988, unit: 'port', source: 'aks-network-concepts' },
  'cilium-router-address': { value: '169.254.23.0', unit: 'IP address', source: 'acn-cilium-config' },
  'overlay-pod-gateway': { value: '169.254.1.1', unit: 'IP address', source: 'acn-transparent-endpoint' },
  'overlay-host-veth-mac': {
    value: 'aa:aa:aa:aa:aa:aa',
    unit: 'MAC address',
    source: 'acn-transparent-endpoint',
  },
  'cilium-healthz-port': { value: 10256, unit: 'port', source: 'acn-cilium-config' },
  'shared-probe-port-docs': { value: 10356, unit: 'port', source: 'aks-shared-health-probes' },
  'shared-probe-port-code': { value: 10256, unit: 'port', source: 'cpa-consts' },
  'hubble-relay-port': { value: 443, unit: 'port', source: 'aks-container-network-logs' },
  'hubble-client-port': { value: 4245, unit: 'port', source: 'aks-container-network-logs' },
  'hubble-metrics-port': { value: 9965, unit: 'port', source: 'aks-observability-howto' },
  'cilium-metrics-port': { value: 9962, unit: 'port', source: 'acn-cilium-config' },
  'cilium-operator-metrics-port': { value: 9963, unit: 'port', source: 'acn-cilium-config' },
  'cilium-identities': { value: 65_535, unit: 'identities', source: 'aks-cilium' },
  'cilium-lb-map-entries': { value: 65_536, unit: 'entries', source: 'acn-cilium-config' },
  'cilium-min-connections': { value: 131_072, unit: 'entries', source: 'cilium-ebpf-maps' },
} as const satisfies Record<string, Fact>;
