import type { Journey, Step } from './journey.ts';

const around: readonly Step[] = [
  { snippet: 'connect/credentials', kind: 'az' },
  { snippet: 'show-network-profile/profile', kind: 'az' },
  { snippet: 'show-node-pools/pools', kind: 'az' },
  { snippet: 'inspect-dataplane/daemonsets', kind: 'kubectl' },
  { snippet: 'clean-up/delete-group', kind: 'az', answers: 'y\n' },
];

/** The three ways to give pods addresses of the virtual network, each on a cluster of its own. */
export const flatNetworks: readonly Journey[] = [
  { id: 'node-subnet', steps: [{ snippet: 'create-node-subnet/cluster', kind: 'az' }, ...around] },
  { id: 'pod-subnet', steps: [{ snippet: 'create-pod-subnet/cluster', kind: 'az' }, ...around] },
  {
    id: 'pod-subnet-static-block',
    steps: [{ snippet: 'create-pod-subnet-static-block/cluster', kind: 'az' }, ...around],
  },
];
