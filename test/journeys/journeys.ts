import type { Journey, Step } from './journey.ts';
import { nsgRules } from './nsg-rules.ts';
import { changes } from './changes.ts';
import { dualStack } from './dual-stack.ts';
import { egress } from './egress.ts';
import { flatNetworks } from './flat-networks.ts';
import { lab } from './lab.ts';
import { advancedPolicies } from './advanced-policies.ts';
import { hubble } from './hubble.ts';

const connect: Step = { snippet: 'connect/credentials', kind: 'az' };
const profile: Step = { snippet: 'show-network-profile/profile', kind: 'az' };
const daemonSets: Step = { snippet: 'inspect-dataplane/daemonsets', kind: 'kubectl' };
const cns: Step = { snippet: 'inspect-dataplane/cns', kind: 'kubectl' };
const cleanUp: Step = { snippet: 'clean-up/delete-group', kind: 'az', answers: 'y\n' };

const agent: readonly Step[] = [
  { snippet: 'inspect-dataplane/agent-status', kind: 'kubectl' },
  { snippet: 'inspect-dataplane/cilium-config', kind: 'kubectl' },
];

const trace: readonly Step[] = [
  { snippet: 'trace-overlay-packet/addresses', kind: 'kubectl' },
  { snippet: 'trace-overlay-packet/node-prefixes', kind: 'kubectl' },
  { snippet: 'trace-overlay-packet/node-routes', kind: 'kubectl' },
  {
    snippet: 'trace-overlay-packet/no-tunnel',
    kind: 'kubectl',
    silent: {
      word: 'type',
      reason: 'a node of AKS-managed networking has no tunnel device, so ip lists none',
    },
  },
  { snippet: 'trace-overlay-packet/delete-debug-pods', kind: 'kubectl' },
  { snippet: 'trace-overlay-packet/masquerade', kind: 'kubectl' },
];

const connected: Step = {
  snippet: 'policies/connect-frontend',
  kind: 'kubectl',
  silent: { word: 'connect', reason: 'agnhost connect says nothing when the connection opens' },
};

/** The answer of the double is the evaluator's (test/doubles/kubernetes/exec/reach.ts), not a dataplane's. */
function refused(snippet: Step['snippet'], reason: string): Step {
  return { snippet, kind: 'kubectl', fails: { status: 1, says: /^TIMEOUT$/m, reason } };
}

const notYet = refused('policies/connect-frontend', 'default deny, and no rule allows it yet');
const stranger = refused('policies/connect-stranger', 'no rule mentions the stranger');

/** Default deny in the order of the page: apps, deny with DNS, the trap by range, the two rules, then Cilium's kind. */
const policies: readonly Step[] = [
  { snippet: 'policies/apps', kind: 'kubectl' },
  { snippet: 'policies/ready', kind: 'kubectl' },
  connected,
  { snippet: 'policies/default-deny', kind: 'kubectl' },
  notYet,
  { snippet: 'policies/ip-block', kind: 'kubectl' },
  notYet,
  { snippet: 'policies/remove-ip-block', kind: 'kubectl' },
  { snippet: 'policies/allow-backend', kind: 'kubectl' },
  { snippet: 'policies/list', kind: 'kubectl' },
  connected,
  stranger,
  { snippet: 'policies/remove-policies', kind: 'kubectl' },
  { snippet: 'policies/cilium', kind: 'kubectl' },
  { snippet: 'policies/list-cilium', kind: 'kubectl' },
  connected,
  stranger,
  { snippet: 'policies/delete-namespace', kind: 'kubectl' },
];

/** Every journey; together they run every shell face there is, which a test checks. */
export const journeys: readonly Journey[] = [
  {
    id: 'overlay',
    steps: [
      { snippet: 'show-versions/location', kind: 'az' },
      { snippet: 'create-overlay/cluster', kind: 'az' },
      connect,
      profile,
      daemonSets,
      cns,
      ...trace,
      { snippet: 'change-dataplane/to-cilium', kind: 'az' },
      profile,
      daemonSets,
      cleanUp,
    ],
  },
  {
    id: 'overlay-cilium',
    steps: [
      { snippet: 'create-overlay-cilium/cluster', kind: 'az' },
      connect,
      profile,
      daemonSets,
      ...agent,
      cns,
      ...trace,
      cleanUp,
    ],
  },
  {
    id: 'policies',
    steps: [{ snippet: 'create-overlay-cilium/cluster', kind: 'az' }, connect, ...policies, cleanUp],
  },
  {
    id: 'load-balancer-policies',
    steps: [
      { snippet: 'create-overlay-cilium/cluster', kind: 'az' },
      connect,
      { snippet: 'policies/apps', kind: 'kubectl' },
      { snippet: 'policies/ready', kind: 'kubectl' },
      { snippet: 'policies/default-deny', kind: 'kubectl' },
      { snippet: 'load-balancer-policies/local', kind: 'kubectl' },
      { snippet: 'load-balancer-policies/show', kind: 'kubectl' },
      { snippet: 'load-balancer-policies/cluster', kind: 'kubectl' },
      { snippet: 'policies/delete-namespace', kind: 'kubectl' },
      cleanUp,
    ],
  },
  {
    id: 'pod-subnet-cilium',
    steps: [
      { snippet: 'create-pod-subnet-cilium/cluster', kind: 'az' },
      connect,
      profile,
      daemonSets,
      ...agent,
      cns,
      cleanUp,
    ],
  },
  {
    id: 'node-subnet-cilium',
    steps: [
      { snippet: 'create-node-subnet-cilium/cluster', kind: 'az' },
      connect,
      profile,
      daemonSets,
      ...agent,
      cleanUp,
    ],
  },
  {
    id: 'byo-cni',
    steps: [
      { snippet: 'create-byo-cni/cluster', kind: 'az' },
      connect,
      { snippet: 'create-byo-cni/install-cilium', kind: 'helm' },
      profile,
      cleanUp,
    ],
  },
  nsgRules,
  ...changes,
  ...flatNetworks,
  dualStack,
  ...egress,
  lab,
  ...advancedPolicies,
  hubble,
];
