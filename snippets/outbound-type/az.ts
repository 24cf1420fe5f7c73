import { facts } from '../../src/aks/limits.ts';
import { az } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import * as expected from './expected.ts';

/** The outbound type that AKS stored, and the profile that belongs to it. */
export const show = {
  script: (p) => [
    az('aks show', {
      name: p.clusterName,
      'resource-group': p.resourceGroup,
      query:
        'networkProfile.{\n  outboundType: outboundType,\n  loadBalancer: loadBalancerProfile.{\n    addresses: managedOutboundIPs.count,\n    ports: allocatedOutboundPorts\n  },\n  natGateway: natGatewayProfile.{\n    addresses: managedOutboundIpProfile.count,\n    idleMinutes: idleTimeoutInMinutes\n  }\n}',
      output: 'json',
    }),
  ],
  output: {
    journey: 'nat-gateway',
    basis:
      'Printed by the real az from a test double of Azure Resource Manager, for the cluster behind a NAT gateway of this page.',
    expects: expected.show,
  },
} as const satisfies ShellFace;

/** More addresses, and a fixed share of their ports for each node. */
export const ports = {
  script: (p) => [
    az('aks update', {
      name: p.clusterName,
      'resource-group': p.resourceGroup,
      'load-balancer-managed-outbound-ip-count': String(facts['outbound-example-addresses'].value),
      'load-balancer-outbound-ports': String(facts['outbound-example-ports'].value),
    }),
  ],
} as const satisfies ShellFace;

/** Moves a cluster in a network that AKS manages from the load balancer to a NAT gateway. */
export const toNatGateway = {
  script: (p) => [
    az('aks update', {
      name: p.clusterName,
      'resource-group': p.resourceGroup,
      'outbound-type': 'managedNATGateway',
      'nat-gateway-managed-outbound-ip-count': '2',
    }),
  ],
} as const satisfies ShellFace;
