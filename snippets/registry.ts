import type { Parameters } from '../src/aks/parameters.ts';
import { parseParameters } from '../src/aks/parameters.ts';
import { nearest } from '../src/commands/nearest.ts';
import type { Snippet, Task } from '../src/snippet/model.ts';
import { renderSnippet } from '../src/snippet/render.ts';
import { changeDataplane } from './change-dataplane/task.ts';
import { cleanUp } from './clean-up/task.ts';
import { connect } from './connect/task.ts';
import { createByoCni } from './create-byo-cni/task.ts';
import { createNodeSubnet } from './create-node-subnet/task.ts';
import { createNodeSubnetCilium } from './create-node-subnet-cilium/task.ts';
import { createOverlay } from './create-overlay/task.ts';
import { createOverlayCilium } from './create-overlay-cilium/task.ts';
import { createOverlayCiliumAcns } from './create-overlay-cilium-acns/task.ts';
import { createOverlayDualStack } from './create-overlay-dual-stack/task.ts';
import { createOverlayNatGateway } from './create-overlay-nat-gateway/task.ts';
import { createPodSubnet } from './create-pod-subnet/task.ts';
import { createPodSubnetCilium } from './create-pod-subnet-cilium/task.ts';
import { createPodSubnetStaticBlock } from './create-pod-subnet-static-block/task.ts';
import { dualStackService } from './dual-stack-service/task.ts';
import { enableAcns } from './enable-acns/task.ts';
import { expandPodCidr } from './expand-pod-cidr/task.ts';
import { fqdnPolicies } from './fqdn-policies/task.ts';
import { hubble } from './hubble/task.ts';
import { inspectDataplane } from './inspect-dataplane/task.ts';
import { l7Policies } from './l7-policies/task.ts';
import { labApps } from './lab-apps/task.ts';
import { labCleanUp } from './lab-clean-up/task.ts';
import { labClusters } from './lab-clusters/task.ts';
import { labPaths } from './lab-paths/task.ts';
import { labPolicies } from './lab-policies/task.ts';
import { labServices } from './lab-services/task.ts';
import { labThroughput } from './lab-throughput/task.ts';
import { loadBalancerPolicies } from './load-balancer-policies/task.ts';
import { migrateToCilium } from './migrate-to-cilium/task.ts';
import { migrateToOverlay } from './migrate-to-overlay/task.ts';
import { outboundType } from './outbound-type/task.ts';
import { policies } from './policies/task.ts';
import { restrictSubnet } from './restrict-subnet/task.ts';
import { showNetworkProfile } from './show-network-profile/task.ts';
import { showNodePools } from './show-node-pools/task.ts';
import { showVersions } from './show-versions/task.ts';
import { staticEgress } from './static-egress/task.ts';
import { terraform } from './terraform/task.ts';
import { traceOverlayPacket } from './trace-overlay-packet/task.ts';
import { windowsPool } from './windows-pool/task.ts';

/** Every folder of snippets; `npm run new:snippet` adds a line here. */
export const tasks = [
  changeDataplane,
  cleanUp,
  connect,
  createByoCni,
  createNodeSubnet,
  createNodeSubnetCilium,
  createOverlay,
  createOverlayCilium,
  createOverlayCiliumAcns,
  createOverlayDualStack,
  createOverlayNatGateway,
  createPodSubnet,
  createPodSubnetCilium,
  createPodSubnetStaticBlock,
  dualStackService,
  enableAcns,
  expandPodCidr,
  fqdnPolicies,
  hubble,
  inspectDataplane,
  l7Policies,
  labApps,
  labCleanUp,
  labClusters,
  labPaths,
  labPolicies,
  labServices,
  labThroughput,
  loadBalancerPolicies,
  migrateToCilium,
  migrateToOverlay,
  outboundType,
  policies,
  restrictSubnet,
  showNetworkProfile,
  showNodePools,
  showVersions,
  staticEgress,
  terraform,
  traceOverlayPacket,
  windowsPool,
] as const satisfies readonly Task[];

type TaskOf = (typeof tasks)[number];

/** Every snippet id, as a literal union: `'create-overlay/cluster' | …`. */
export type SnippetId = {
  [T in TaskOf as T['id']]: `${T['id']}/${keyof T['snippets'] & string}`;
}[TaskOf['id']];

/** Every snippet id, in the order of the tasks. */
export const snippetIds: readonly SnippetId[] = tasks.flatMap((task) =>
  Object.keys(task.snippets).map((name) => `${task.id}/${name}` as SnippetId),
);

/** Read once, since that judges every cluster of the site. */
const initial = parseParameters();

/** The snippet of this id, rendered; throws with the nearest ids where there is none. */
export function snippet(id: string, parameters: Parameters = initial): Snippet {
  const task = taskOf(id);
  const name = id.slice(id.indexOf('/') + 1);
  if (!task?.snippets[name]) {
    throw new Error(
      `Unknown snippet "${id}".${nearest(id, snippetIds)} Snippets are listed in snippets/registry.ts.`,
    );
  }
  return renderSnippet(task, name, parameters);
}

/** The task of a snippet id; undefined where there is none. */
export function taskOf(id: string): Task | undefined {
  return tasks.find((task) => task.id === id.split('/')[0]);
}

/** True where the snippet creates the cluster that its task's facts describe. */
export function hasFacts(id: string): boolean {
  return taskOf(id)?.facts !== undefined && id.endsWith('/cluster');
}
