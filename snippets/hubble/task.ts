import type { Task } from '../../src/snippet/model.ts';
import * as kubectl from './kubectl.ts';
import * as manifests from './manifests.ts';

/** The snippets of this folder. */
export const hubble = {
  id: 'hubble',
  snippets: {
    relay: { title: 'Find Relay', faces: { kubectl: kubectl.relay } },
    certificates: { title: 'Save the certificates', faces: { kubectl: kubectl.certificates } },
    'forward-relay': { title: 'Forward a port to Relay', faces: { kubectl: kubectl.forwardRelay } },
    ui: { title: 'Deploy the Hubble UI', faces: { kubectl: kubectl.ui, manifest: manifests.ui } },
    'ui-ready': { title: 'Wait for the UI', faces: { kubectl: kubectl.uiReady } },
    'forward-ui': { title: 'Forward a port to the UI', faces: { kubectl: kubectl.forwardUi } },
    'remove-ui': { title: 'Delete the UI', faces: { kubectl: kubectl.removeUi } },
  },
} as const satisfies Task;
