import type { ClusterProfile } from '../doubles/kubernetes/index.ts';

/** The Kubernetes side of a cluster that ARM has accepted, read from its network profile and first pool. */
export function profileOf(cluster: { name: string; properties: Record<string, unknown> }): ClusterProfile {
  const network = (cluster.properties['networkProfile'] ?? {}) as Record<string, string | undefined>;
  const pools = (cluster.properties['agentPoolProfiles'] ?? []) as { count?: number; podSubnetID?: string }[];
  const { ipFamilies: families = [], staticEgressGatewayProfile: egress } = (cluster.properties[
    'networkProfile'
  ] ?? {}) as { ipFamilies?: string[]; staticEgressGatewayProfile?: { enabled?: boolean } };
  const mode = modeOf(network, pools[0]?.podSubnetID);
  return {
    name: cluster.name,
    mode,
    dataplane: mode === 'byo' ? 'none' : network['networkDataplane'] === 'cilium' ? 'cilium' : 'azure',
    ...engineOf(network['networkPolicy']),
    ...(network['podCidr'] ? { podCidr: network['podCidr'] } : {}),
    nodeCount: pools[0]?.count ?? 3,
    ...(families.length > 1 ? { dualStack: true } : {}),
    ...(egress?.enabled === true ? { staticEgress: true } : {}),
    ...acnsOf(cluster.properties['networkProfile']),
  };
}

/** On unless it is said otherwise, as `enabled: true` alone means; the level `FQDN` is the default (source id arm-sdk). */
function acnsOf(networkProfile: unknown): Pick<ClusterProfile, 'acns'> {
  const acns = (networkProfile as { advancedNetworking?: AdvancedNetworking } | undefined)
    ?.advancedNetworking;
  if (!acns?.enabled) return {};
  const { security = { enabled: true }, observability = { enabled: true } } = acns;
  const policies = security.enabled === false ? 'None' : (security.advancedNetworkPolicies ?? 'FQDN');
  return { acns: { policies, observability: observability.enabled !== false } };
}

interface AdvancedNetworking {
  readonly enabled?: boolean;
  readonly observability?: { readonly enabled?: boolean };
  readonly security?: {
    readonly enabled?: boolean;
    readonly advancedNetworkPolicies?: 'None' | 'FQDN' | 'L7';
  };
}

function modeOf(
  network: Record<string, string | undefined>,
  podSubnet: string | undefined,
): ClusterProfile['mode'] {
  if (network['networkPlugin'] === 'none') return 'byo';
  if (network['networkPluginMode'] === 'overlay') return 'overlay';
  return podSubnet ? 'pod-subnet' : 'node-subnet';
}

function engineOf(policy: string | undefined): Pick<ClusterProfile, 'policyEngine'> {
  if (policy === 'calico') return { policyEngine: 'calico' };
  return policy === 'azure' ? { policyEngine: 'azure-npm' } : {};
}
