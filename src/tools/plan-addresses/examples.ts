import { emptyDraft, type Draft } from './draft.ts';

const { ranges } = emptyDraft();

/** Plans to begin with, one a mode: one that fits, one that does not, one in doubt. The page opens with the first. */
export const examples = {
  'Overlay that fits': {
    mode: 'overlay',
    pools: [
      { nodes: '3', most: '', surge: '1', pods: '50' },
      { nodes: '10', most: '40', surge: '33%', pods: '110' },
    ],
    ranges: {
      ...ranges,
      vnet: '10.240.0.0/16',
      nodes: '10.240.0.0/24',
      podCidr: '10.244.0.0/16',
      services: '10.0.0.0/16',
    },
  },
  'Node Subnet, too small': {
    mode: 'node-subnet',
    pools: [{ nodes: '5', most: '8', surge: '1', pods: '30' }],
    ranges: { ...ranges, vnet: '10.240.0.0/16', nodes: '10.240.0.0/24', services: '10.0.0.0/16' },
  },
  'Pod Subnet, in doubt': {
    mode: 'pod-subnet',
    pools: [{ nodes: '6', most: '', surge: '1', pods: '30' }],
    ranges: {
      ...ranges,
      vnet: '10.240.0.0/16',
      nodes: '10.240.0.0/26',
      pods: '10.240.1.0/24',
      services: '10.0.0.0/16',
    },
  },
} as const satisfies Record<string, Draft>;
export type ExampleName = keyof typeof examples;
