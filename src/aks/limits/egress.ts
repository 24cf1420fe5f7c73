import { addresses } from '../cidr.ts';
import type { Fact } from './fact.ts';

/** Ports that one outbound address gives the load balancer's nodes. */
const portsPerAddress = 64_000;

/** The example of this site: as many addresses, each node with as many ports; a multiple of 8. */
const exampleAddresses = 7;
const examplePorts = 4000;

/** Ports of one address of a NAT gateway, and the most addresses that one has. */
const natPortsPerAddress = 64_512;
const natAddresses = 16;

/** Ports, addresses and timeouts on the way into and out of a cluster. */
export const egressFacts = {
  'lb-idle-timeout': { value: 30, unit: 'minutes', source: 'aks-standard-load-balancer' },
  'service-idle-timeout': { value: 4, unit: 'minutes', source: 'aks-standard-load-balancer' },
  'service-idle-timeout-max': { value: 30, unit: 'minutes', source: 'aks-standard-load-balancer' },
  'outbound-ports-per-address': {
    value: portsPerAddress,
    unit: 'ports',
    source: 'aks-standard-load-balancer',
  },
  'outbound-automatic-ports': { value: 1024, unit: 'ports', source: 'aks-standard-load-balancer' },
  'outbound-automatic-nodes': { value: 50, unit: 'nodes', source: 'aks-standard-load-balancer' },
  'outbound-automatic-ports-next': { value: 512, unit: 'ports', source: 'aks-standard-load-balancer' },
  'outbound-example-addresses': {
    value: exampleAddresses,
    unit: 'addresses',
    source: 'aks-standard-load-balancer',
  },
  'outbound-example-ports': { value: examplePorts, unit: 'ports', source: 'aks-standard-load-balancer' },
  'outbound-example-nodes': {
    value: Math.floor((exampleAddresses * portsPerAddress) / examplePorts),
    unit: 'nodes',
    source: 'aks-standard-load-balancer',
  },
  'nat-ports-per-address': { value: natPortsPerAddress, unit: 'ports', source: 'aks-nat-gateway' },
  'nat-addresses': { value: natAddresses, unit: 'addresses', source: 'aks-nat-gateway' },
  'gateway-prefix-shortest': { value: 28, unit: 'prefix length', source: 'aks-static-egress-gateway' },
  'gateway-prefix-29': { value: 29, unit: 'prefix length', source: 'aks-static-egress-gateway' },
  'gateway-prefix-30': { value: 30, unit: 'prefix length', source: 'aks-static-egress-gateway' },
  'gateway-prefix-longest': { value: 31, unit: 'prefix length', source: 'aks-static-egress-gateway' },
  'gateway-nodes-shortest': { value: addresses(28), unit: 'nodes', source: 'aks-static-egress-gateway' },
  'gateway-nodes-29': { value: addresses(29), unit: 'nodes', source: 'aks-static-egress-gateway' },
  'gateway-nodes-30': { value: addresses(30), unit: 'nodes', source: 'aks-static-egress-gateway' },
  'gateway-nodes-longest': { value: addresses(31), unit: 'nodes', source: 'aks-static-egress-gateway' },
  'lb-idle-timeout-outside-aks': { value: 4, unit: 'minutes', source: 'aks-standard-load-balancer' },
  'lb-private-link-services': {
    value: 8,
    unit: 'private link services',
    source: 'aks-multiple-load-balancers',
  },
  'authorized-ranges': { value: 200, unit: 'ranges', source: 'aks-authorized-ranges' },
  'authorized-ranges-vnet': { value: 2000, unit: 'ranges', source: 'aks-authorized-ranges' },
  'nat-idle-timeout': { value: 4, unit: 'minutes', source: 'arm-spec' },
  'lb-inbound-rules': { value: 300, unit: 'rules', source: 'aks-multiple-load-balancers' },
} as const satisfies Record<string, Fact>;
