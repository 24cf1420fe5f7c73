import { facts, maxPodsInBlocks, staticBlocks } from './limits.ts';
import { judge } from './rules/index.ts';
import { messageOf } from './rules/rule.ts';
import type { Pool, Scenario } from './scenario.ts';

/** The parameters that make the clusters below, as the reader wrote them. */
type Given = Readonly<
  Record<'podCidr' | 'nodeCount' | 'vnetCidr' | 'nodeSubnetCidr' | 'podSubnetCidr', string>
>;

/**
 * What AKS would refuse of the clusters that these parameters make, in the words of the rules in src/aks/rules;
 * each line names the parameter at fault.
 */
export function parameterFaults(p: Given): string[] {
  const findings = [overlay(p), overlay(p, p.vnetCidr), podSubnet(p), podSubnet(p, inBlocks)].flatMap(judge);
  return [...new Set(findings.map(({ fault }) => messageOf({ ...fault, where: parameterOf(fault.where) })))];
}

/** A cluster in overlay mode, in the network that AKS makes for it or in the reader's own. */
function overlay(
  { podCidr, nodeCount }: Given,
  vnetCidr: string = facts['managed-vnet-cidr'].value,
): Scenario {
  return {
    network: {
      networkPlugin: 'azure',
      networkPluginMode: 'overlay',
      podCidrs: [podCidr],
      serviceCidrs: [facts['default-service-cidr'].value],
    },
    vnet: { prefixes: [vnetCidr], subnets: [] },
    pools: [{ name: 'nodeCount', count: Number(nodeCount) }],
  };
}

/** What a pool states that takes its pod addresses in blocks. */
const inBlocks = { podIpAllocationMode: 'StaticBlock', maxPods: maxPodsInBlocks(staticBlocks) } as const;

/** A cluster with the reader's own subnets, each under the name of its parameter. */
function podSubnet(p: Given, pool: Partial<Pool> = {}): Scenario {
  const subnets = (['nodeSubnetCidr', 'podSubnetCidr'] as const).map((name) => ({ name, prefix: p[name] }));
  return {
    network: { networkPlugin: 'azure', serviceCidrs: [facts['default-service-cidr'].value] },
    vnet: { prefixes: [p.vnetCidr], subnets },
    pools: [
      {
        name: 'nodeCount',
        count: Number(p.nodeCount),
        nodeSubnet: 'nodeSubnetCidr',
        podSubnet: 'podSubnetCidr',
        ...pool,
      },
    ],
  };
}

/** Readers cannot change the range of the Services, so there it is the subnet that has to move. */
function parameterOf(where: string): string {
  if (where === 'network.podCidrs') return 'podCidr';
  if (where === 'network.serviceCidrs') return 'nodeSubnetCidr, podSubnetCidr';
  return where.replace('vnet.subnets.', '');
}
