import type { Fact } from './fact.ts';

/** What tunnels between nodes cost: ports, headers and MTUs. */
export const tunnelFacts = {
  'cilium-vxlan-port': { value: 8472, unit: 'port', source: 'cilium-defaults' },
  'vxlan-port': { value: 4789, unit: 'port', source: 'rfc7348' },
  'geneve-port': { value: 6081, unit: 'port', source: 'rfc8926' },
  'wireguard-port': { value: 51871, unit: 'port', source: 'aks-wireguard' },
  'vxlan-header-bytes': { value: 8, unit: 'bytes', source: 'rfc7348' },
  'geneve-header-bytes': { value: 8, unit: 'bytes', source: 'rfc8926' },
  'geneve-options-max-bytes': { value: 252, unit: 'bytes', source: 'rfc8926' },
  'vni-bits': { value: 24, unit: 'bits', source: 'rfc7348' },
  'tunnel-overhead-ipv4': { value: 50, unit: 'bytes', source: 'cilium-mtu' },
  'windows-container-mtu': { value: 1450, unit: 'MTU', source: 'aks-issue-2873' },
  'wireguard-tested-mtu': { value: 1500, unit: 'MTU', source: 'aks-wireguard' },
  'wireguard-jumbo-mtu': { value: 3900, unit: 'MTU', source: 'aks-wireguard' },
} as const satisfies Record<string, Fact>;
