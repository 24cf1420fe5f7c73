import { addresses } from '../cidr.ts';
import * as outbound from '../outbound.ts';
import { count, prefix, text, type Fact } from './fact.ts';

/** Ports, addresses and timeouts on the way out of a cluster. */
export const egressFacts = {
  'lb-idle-timeout': text('30 minutes', 'aks-standard-load-balancer'),
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
  'gateway-prefix-shortest': prefix(28, 'aks-static-egress-gateway'),
  'gateway-prefix-29': prefix(29, 'aks-static-egress-gateway'),
  'gateway-prefix-30': prefix(30, 'aks-static-egress-gateway'),
  'gateway-prefix-longest': prefix(31, 'aks-static-egress-gateway'),
  'gateway-nodes-shortest': count(addresses(28), 'aks-static-egress-gateway'),
  'gateway-nodes-29': count(addresses(29), 'aks-static-egress-gateway'),
  'gateway-nodes-30': count(addresses(30), 'aks-static-egress-gateway'),
  'gateway-nodes-longest': count(addresses(31), 'aks-static-egress-gateway'),
  'lb-idle-timeout-outside-aks': text('4 minutes', 'aks-standard-load-balancer'),
  'lb-private-link-services': count(8, 'aks-multiple-load-balancers'),
  'authorized-ranges': count(200, 'aks-authorized-ranges'),
  'authorized-ranges-vnet': count(2000, 'aks-authorized-ranges'),
  'nat-idle-timeout': text('4 minutes', 'arm-spec'),
} as const satisfies Record<string, Fact>;
