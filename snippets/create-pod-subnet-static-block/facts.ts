import { clusterFacts, type ClusterFacts } from '../../src/aks/facts.ts';
import type { Parameters } from '../../src/aks/parameters.ts';
import { maxPodsInBlocks, staticBlocks } from '../../src/aks/limits.ts';

/** What every face of this task must amount to. */
export function facts(p: Parameters): ClusterFacts {
  return clusterFacts(
    p,
    { networkPlugin: 'azure', networkDataplane: 'azure' },
    {
      nodeSubnet: p.nodeSubnet,
      podSubnet: p.podSubnet,
      podIPAllocationMode: 'StaticBlock',
      maxPods: maxPodsInBlocks(staticBlocks),
    },
  );
}
