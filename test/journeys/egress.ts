import type { Journey, Step } from './journey.ts';

const show: Step = { snippet: 'outbound-type/show', kind: 'az' };
const cleanUp: Step = { snippet: 'clean-up/delete-group', kind: 'az', answers: 'y\n' };

/** Outbound types from creation on and later, the gateway for some pods, and a Windows pool, which has its own NAT. */
export const egress: readonly Journey[] = [
  {
    id: 'nat-gateway',
    steps: [{ snippet: 'create-overlay-nat-gateway/cluster', kind: 'az' }, show, cleanUp],
  },
  {
    id: 'outbound-type',
    steps: [
      { snippet: 'create-overlay/cluster', kind: 'az' },
      { snippet: 'outbound-type/ports', kind: 'az' },
      { snippet: 'outbound-type/to-nat-gateway', kind: 'az' },
      show,
      cleanUp,
    ],
  },
  {
    id: 'static-egress',
    steps: [
      { snippet: 'create-overlay/cluster', kind: 'az' },
      { snippet: 'static-egress/enable', kind: 'az' },
      { snippet: 'static-egress/pool', kind: 'az' },
      { snippet: 'connect/credentials', kind: 'az' },
      { snippet: 'static-egress/configuration', kind: 'kubectl' },
      { snippet: 'static-egress/prefix', kind: 'kubectl' },
      { snippet: 'static-egress/client', kind: 'kubectl' },
      { snippet: 'show-node-pools/pools', kind: 'az' },
      cleanUp,
    ],
  },
  {
    id: 'windows-pool',
    steps: [
      { snippet: 'create-overlay/cluster', kind: 'az' },
      { snippet: 'windows-pool/profile', kind: 'az' },
      { snippet: 'windows-pool/add', kind: 'az' },
      { snippet: 'show-node-pools/pools', kind: 'az' },
      cleanUp,
    ],
  },
];
