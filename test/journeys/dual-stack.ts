import type { Journey } from './journey.ts';

/** A cluster with two address families, and Services of one and of both. */
export const dualStack: Journey = {
  id: 'dual-stack',
  steps: [
    { snippet: 'create-overlay-dual-stack/cluster', kind: 'az' },
    { snippet: 'connect/credentials', kind: 'az' },
    { snippet: 'show-network-profile/profile', kind: 'az' },
    { snippet: 'dual-stack-service/services', kind: 'kubectl' },
    { snippet: 'dual-stack-service/list', kind: 'kubectl' },
    { snippet: 'dual-stack-service/pods', kind: 'kubectl' },
    { snippet: 'dual-stack-service/public', kind: 'kubectl' },
    { snippet: 'clean-up/delete-group', kind: 'az', answers: 'y\n' },
  ],
};
