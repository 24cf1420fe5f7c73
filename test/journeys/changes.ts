import type { Before } from './before.ts';
import type { Journey, Step } from './journey.ts';

const connect: Step = { snippet: 'connect/credentials', kind: 'az' };
const profile: Step = { snippet: 'show-network-profile/profile', kind: 'az' };
const daemonSets: Step = { snippet: 'inspect-dataplane/daemonsets', kind: 'kubectl' };
const toCilium: Step = { snippet: 'change-dataplane/to-cilium', kind: 'az' };
const removeEngine: Step = { snippet: 'migrate-to-overlay/remove-engine', kind: 'az' };
const preconditions: Step = { snippet: 'migrate-to-overlay/preconditions', kind: 'az' };
const cleanUp: Step = { snippet: 'clean-up/delete-group', kind: 'az', answers: 'y\n' };

/** Pods outside the subnet, and one prefix a node: what a cluster looks like after it moved to Overlay. */
const overlayAddresses: readonly Step[] = [
  { snippet: 'trace-overlay-packet/addresses', kind: 'kubectl' },
  { snippet: 'trace-overlay-packet/node-prefixes', kind: 'kubectl' },
  { snippet: 'trace-overlay-packet/masquerade', kind: 'kubectl' },
];

/** Policies to review: default deny, and the one that selects pods by a range. */
const reviewed: readonly Step[] = [
  { snippet: 'policies/apps', kind: 'kubectl' },
  { snippet: 'policies/ready', kind: 'kubectl' },
  { snippet: 'policies/default-deny', kind: 'kubectl' },
  { snippet: 'policies/ip-block', kind: 'kubectl' },
  { snippet: 'migrate-to-cilium/review', kind: 'kubectl' },
];

const moved: readonly Step[] = [
  toCilium,
  { snippet: 'migrate-to-cilium/agents', kind: 'kubectl' },
  profile,
  daemonSets,
];

const kubenet: Before = {
  reason: 'kubenet retires on 2028-03-31, so no page creates such a cluster; readers have them',
  identity: 'UserAssigned',
  networkProfile: { networkPlugin: 'kubenet', networkPolicy: 'none', podCidr: '10.244.0.0/16' },
};

const nodeSubnet: Before = {
  reason: 'no page creates Node Subnet with the Azure dataplane or Azure NPM, which ends; readers have them',
  identity: 'SystemAssigned',
  networkProfile: { networkPlugin: 'azure', networkPolicy: 'azure' },
};

const overlayNpm: Before = {
  reason: 'Azure NPM ends on Linux on 2028-09-30, so no page installs it; readers have it',
  identity: 'SystemAssigned',
  networkProfile: { networkPlugin: 'azure', networkPluginMode: 'overlay', networkPolicy: 'azure' },
};

const overlayCalico: Before = {
  reason: 'no page installs Calico, since Cilium brings its own engine; readers have it',
  identity: 'SystemAssigned',
  networkProfile: { networkPlugin: 'azure', networkPluginMode: 'overlay', networkPolicy: 'calico' },
};

/** What readers change on a cluster they have, in the order of the pages on changes. */
export const changes: readonly Journey[] = [
  {
    id: 'acns',
    steps: [
      { snippet: 'create-overlay-cilium/cluster', kind: 'az' },
      { snippet: 'enable-acns/enable', kind: 'az' },
      { snippet: 'enable-acns/show', kind: 'az' },
      { snippet: 'enable-acns/l7', kind: 'az' },
      { snippet: 'enable-acns/show-level', kind: 'az' },
      { snippet: 'enable-acns/security-only', kind: 'az' },
      { snippet: 'enable-acns/observability-only', kind: 'az' },
      { snippet: 'enable-acns/disable', kind: 'az' },
      cleanUp,
    ],
  },
  {
    id: 'kubenet-to-overlay',
    before: kubenet,
    steps: [
      preconditions,
      { snippet: 'migrate-to-overlay/from-kubenet', kind: 'az' },
      profile,
      connect,
      ...overlayAddresses,
      ...moved,
      cleanUp,
    ],
  },
  {
    id: 'node-subnet-to-overlay',
    before: nodeSubnet,
    steps: [
      {
        snippet: 'migrate-to-overlay/from-node-subnet',
        kind: 'az',
        fails: {
          status: 1,
          says: /Cannot update cluster to Azure CNI Overlay while using network policies/,
          reason: 'Azure NPM is installed, and the page tells to remove it first',
        },
      },
      connect,
      { snippet: 'migrate-to-overlay/masquerade-configs', kind: 'kubectl' },
      removeEngine,
      preconditions,
      { snippet: 'migrate-to-overlay/from-node-subnet', kind: 'az' },
      profile,
      ...overlayAddresses,
      ...moved,
      cleanUp,
    ],
  },
  { id: 'npm-to-cilium', before: overlayNpm, steps: [connect, ...reviewed, ...moved, cleanUp] },
  {
    id: 'calico-to-cilium',
    before: overlayCalico,
    steps: [connect, ...reviewed, removeEngine, profile, ...moved, cleanUp],
  },
  {
    id: 'pod-range',
    steps: [
      { snippet: 'create-overlay/cluster', kind: 'az' },
      connect,
      { snippet: 'expand-pod-cidr/grow', kind: 'az' },
      { snippet: 'expand-pod-cidr/nodes', kind: 'kubectl' },
      cleanUp,
    ],
  },
];
