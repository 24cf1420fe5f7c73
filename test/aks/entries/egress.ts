import type { egressFacts } from '../../../src/aks/limits/egress.ts';
import type { Entries } from './entries.ts';

export const egressEntries = {
  'lb-idle-timeout': ['30 minutes', 'aks-standard-load-balancer'],
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
  'gateway-prefix-shortest': ['/28', 'aks-static-egress-gateway'],
  'gateway-prefix-29': ['/29', 'aks-static-egress-gateway'],
  'gateway-prefix-30': ['/30', 'aks-static-egress-gateway'],
  'gateway-prefix-longest': ['/31', 'aks-static-egress-gateway'],
  'gateway-nodes-shortest': ['16', 'aks-static-egress-gateway'],
  'gateway-nodes-29': ['8', 'aks-static-egress-gateway'],
  'gateway-nodes-30': ['4', 'aks-static-egress-gateway'],
  'gateway-nodes-longest': ['2', 'aks-static-egress-gateway'],
  'lb-idle-timeout-outside-aks': ['4 minutes', 'aks-standard-load-balancer'],
  'lb-private-link-services': ['8', 'aks-multiple-load-balancers'],
  'authorized-ranges': ['200', 'aks-authorized-ranges'],
  'authorized-ranges-vnet': ['2,000', 'aks-authorized-ranges'],
  'nat-idle-timeout': ['4 minutes', 'arm-spec'],
} as const satisfies Entries<typeof egressFacts>;
