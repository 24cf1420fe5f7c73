import type { SnippetId } from '../../snippets/registry.ts';
import type { FaceKind } from '../../src/snippet/model.ts';

/** One snippet of a journey, as a reader would paste it. */
export interface Step {
  readonly snippet: SnippetId;
  readonly kind: Exclude<FaceKind, 'pulumi' | 'manifest'>;
  /** What the reader types when a command asks; the step then runs on a terminal. */
  readonly answers?: string;
  /** Calls that rightly print nothing, by a word they hold, and why; without it, silence is a failure. */
  readonly silent?: { readonly word: string; readonly reason: string };
}

/** The pages in the order a reader follows them on one cluster, from creation to cleanup. */
export interface Journey {
  readonly id: string;
  readonly steps: readonly Step[];
}

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
];
