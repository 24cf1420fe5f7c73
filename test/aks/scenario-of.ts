import type { AgentPoolFacts, ClusterFacts } from '../../src/aks/facts.ts';
import { facts } from '../../src/aks/limits.ts';
import type { Parameters } from '../../src/aks/parameters.ts';
import type { Pool, Scenario, Vnet } from '../../src/aks/scenario.ts';

/** The cluster that a task of this site creates, as the rules see it: its facts, the reader's ranges, AKS's defaults. */
export function scenarioOf({ identity, networkProfile, agentPools }: ClusterFacts, p: Parameters): Scenario {
  const { networkPlugin, networkPluginMode, networkDataplane, networkPolicy } = networkProfile;
  const podCidrs = networkProfile.podCidrs ?? (networkProfile.podCidr ? [networkProfile.podCidr] : undefined);
  return {
    identity,
    network: {
      networkPlugin,
      ...(networkPluginMode ? { networkPluginMode } : {}),
      ...(networkDataplane ? { networkDataplane } : {}),
      ...(networkPolicy ? { networkPolicy } : {}),
      ...(podCidrs === undefined ? {} : { podCidrs }),
      serviceCidrs: networkProfile.serviceCidrs ?? [facts['default-service-cidr'].value],
      dnsServiceIp: facts['default-dns-service-ip'].value,
    },
    vnet: vnetOf(agentPools, p),
    pools: agentPools.map(poolOf),
  };
}

/** The reader's network where a pool names a subnet; otherwise the one that AKS makes. */
function vnetOf(pools: readonly AgentPoolFacts[], p: Parameters): Vnet {
  if (!pools.some(({ nodeSubnet }) => nodeSubnet !== undefined))
    return { prefixes: [facts['managed-vnet-cidr'].value], subnets: [] };
  const subnets = [
    { name: p.nodeSubnet, prefix: p.nodeSubnetCidr },
    { name: p.podSubnet, prefix: p.podSubnetCidr },
  ];
  return { prefixes: [p.vnetCidr], subnets };
}

function poolOf(pool: AgentPoolFacts): Pool {
  const { name, osType, count, nodeSubnet, podSubnet, podIPAllocationMode, maxPods } = pool;
  return {
    name,
    os: osType,
    count,
    ...(nodeSubnet === undefined ? {} : { nodeSubnet }),
    ...(podSubnet === undefined ? {} : { podSubnet }),
    ...(podIPAllocationMode === undefined ? {} : { podIpAllocationMode: podIPAllocationMode }),
    ...(maxPods === undefined ? {} : { maxPods }),
  };
}
