import { nearest } from '../commands/nearest.ts';
import { addressFacts } from './limits/addresses.ts';
import { egressFacts } from './limits/egress.ts';
import { count, text, type Fact } from './limits/fact.ts';
import { measureFacts } from './limits/measures.ts';
import { versionFacts } from './limits/versions.ts';

export type { Fact } from './limits/fact.ts';
export {
  maxPodsInBlocks,
  nodesIn,
  overlayNodePrefix,
  smallestPrefixFor,
  staticBlocks,
} from './limits/addresses.ts';

/** What fits none of the subjects in src/aks/limits/. */
export const otherFacts = {
  'cilium-vxlan-port': text('8472', 'cilium-defaults'),
  'vxlan-port': text('4789', 'rfc7348'),
  'geneve-port': text('6081', 'rfc8926'),
  'vxlan-header-bytes': count(8, 'rfc7348'),
  'geneve-header-bytes': count(8, 'rfc8926'),
  'geneve-options-max-bytes': count(252, 'rfc8926'),
  'vni-bits': count(24, 'rfc7348'),
  'tunnel-overhead-ipv4': count(50, 'cilium-mtu'),
  'tunnel-overhead-ipv6': count(70, 'cilium-mtu'),
  'cilium-router-address': text('169.254.23.0', 'acn-cilium-config'),
  'overlay-pod-gateway': text('169.254.1.1', 'acn-transparent-endpoint'),
  'overlay-host-veth-mac': text('aa:aa:aa:aa:aa:aa', 'acn-transparent-endpoint'),
  'cli-default-node-count': count(3, 'az-cli'),
  'cilium-healthz-port': text('10256', 'acn-cilium-config'),
  'cilium-identities': count(65535, 'aks-cilium'),
  'shared-probe-port-docs': text('10356', 'aks-shared-health-probes'),
  'shared-probe-port-code': text('10256', 'cpa-consts'),
  'cilium-lb-map-entries': count(65536, 'acn-cilium-config'),
  'hubble-relay-port': text('443', 'aks-container-network-logs'),
  'hubble-client-port': text('4245', 'aks-container-network-logs'),
  'wireguard-port': text('51871', 'aks-wireguard'),
  'azure-wire-server': text('168.63.129.16', 'agentbaker-pr-4470'),
  'wire-server-port': text('32526', 'agentbaker-pr-4470'),
  'default-surge-scale-page': text('10%', 'aks-scale'),
  'recommended-surge': text('33%', 'aks-rolling-upgrade'),
  'upgrade-again-below': count(3000, 'aks-scale'),
  'api-server-subnet-ports': text('443 and 4443', 'aks-network-concepts'),
  'api-server-probe-port': text('9988', 'aks-network-concepts'),
  'azure-host-address': text('168.63.129.16', 'azure-service-tags'),
  'localdns-range': text('169.254.10.0/24', 'aks-cilium'),
  'large-cluster-surge': text('10 to 20%', 'aks-scale'),
  'large-cluster-surge-nodes': count(500, 'aks-scale'),
  'imds-address': text('169.254.169.254', 'aks-imds-restriction'),
  'lb-inbound-rules': count(300, 'aks-multiple-load-balancers'),
  'cli-min-node-pool-subnet': text('2.35.0', 'aks-node-pool-subnets'),
  'api-server-subnet': text('/28', 'aks-api-server-vnet-integration'),
} as const satisfies Record<string, Fact>;

/** The subjects. A spread lets a later id win in silence, so a test asks that no id stands in two of them. */
export const factParts = [addressFacts, versionFacts, egressFacts, measureFacts, otherFacts] as const;

/** The one home of every number on the pages; derived ones are computed, so that they cannot disagree. */
export const facts = {
  ...addressFacts,
  ...versionFacts,
  ...egressFacts,
  ...measureFacts,
  ...otherFacts,
} as const satisfies Record<string, Fact>;

export type FactId = keyof typeof facts;

/** The fact of this id; throws with the nearest id where there is none. */
export function fact(id: string): Fact {
  const found = (facts as Readonly<Record<string, Fact>>)[id];
  if (!found)
    throw new Error(
      `Unknown fact "${id}".${nearest(id, Object.keys(facts))} Facts are listed in src/aks/limits.ts and src/aks/limits/.`,
    );
  return found;
}
