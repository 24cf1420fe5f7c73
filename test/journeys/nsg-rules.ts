import type { Journey } from './journey.ts';

/** The rules of a node subnet, before any cluster is in it. */
export const nsgRules: Journey = {
  id: 'nsg-rules',
  steps: [
    { snippet: 'restrict-subnet/network', kind: 'az' },
    { snippet: 'restrict-subnet/rules', kind: 'az' },
    { snippet: 'restrict-subnet/list', kind: 'az' },
    { snippet: 'clean-up/delete-group', kind: 'az', answers: 'y\n' },
  ],
};
