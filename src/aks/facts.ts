import type { Parameters } from './parameters.ts';

/** The part of a managed cluster that these pages are about, as ARM names it; every face reduces to this. */
export interface ClusterFacts {
  readonly identity: 'SystemAssigned' | 'UserAssigned';
  readonly networkProfile: NetworkFacts;
  readonly agentPools: readonly AgentPoolFacts[];
}

/** ARM's networkProfile, with the service's documented defaults for load balancer and egress filled in. */
export interface NetworkFacts {
  readonly networkPlugin: 'azure' | 'none';
  readonly networkPluginMode?: 'overlay';
  readonly networkDataplane?: 'azure' | 'cilium';
  readonly networkPolicy?: 'cilium';
  /** IPv4 range of the pods. */
  readonly podCidr?: string;
  /** With two address families: IPv4 first, as in the two lists of ranges. */
  readonly ipFamilies?: readonly ('IPv4' | 'IPv6')[];
  readonly podCidrs?: readonly string[];
  readonly serviceCidrs?: readonly string[];
  readonly loadBalancerSku: 'standard';
  readonly outboundType: 'loadBalancer';
}

/** One agent pool; subnets by name, since their ids hold the reader's subscription. */
export interface AgentPoolFacts {
  readonly name: string;
  readonly mode: 'System';
  readonly osType: 'Linux';
  readonly type: 'VirtualMachineScaleSets';
  /** Nodes. */
  readonly count: number;
  readonly nodeSubnet?: string;
  readonly podSubnet?: string;
  /** How the node gets its pod addresses from the pod subnet; one by one without this. */
  readonly podIPAllocationMode?: 'StaticBlock';
  /** Pods a node may run; the service's default without this. */
  readonly maxPods?: number;
}

/** What every cluster of these pages shares: one Linux system pool, a system-assigned identity. */
export function clusterFacts(
  p: Parameters,
  network: Omit<NetworkFacts, 'loadBalancerSku' | 'outboundType'>,
  pool: Omit<AgentPoolFacts, 'name' | 'mode' | 'osType' | 'type' | 'count'> = {},
): ClusterFacts {
  return {
    identity: 'SystemAssigned',
    networkProfile: { ...network, loadBalancerSku: 'standard', outboundType: 'loadBalancer' },
    agentPools: [
      {
        name: 'nodepool1',
        mode: 'System',
        osType: 'Linux',
        type: 'VirtualMachineScaleSets',
        count: p.nodeCount,
        ...pool,
      },
    ],
  };
}
