import type { Journey, Step } from './journey.ts';

function forwarding(snippet: Step['snippet']): Step {
  const reason = 'the forwarded port stays open until the reader ends it';
  return { snippet, kind: 'kubectl', interrupt: { after: /^Forwarding from /m, reason } };
}

/** From the certificates to the UI; nothing is forwarded, and the Hubble CLI does not run. */
export const hubble: Journey = {
  id: 'hubble',
  steps: [
    { snippet: 'create-overlay-cilium-acns/cluster', kind: 'az' },
    { snippet: 'connect/credentials', kind: 'az' },
    { snippet: 'hubble/relay', kind: 'kubectl' },
    { snippet: 'hubble/certificates', kind: 'kubectl' },
    forwarding('hubble/forward-relay'),
    { snippet: 'hubble/ui', kind: 'kubectl' },
    { snippet: 'hubble/ui-ready', kind: 'kubectl' },
    forwarding('hubble/forward-ui'),
    { snippet: 'hubble/remove-ui', kind: 'kubectl' },
    { snippet: 'clean-up/delete-group', kind: 'az', answers: 'y\n' },
  ],
};
