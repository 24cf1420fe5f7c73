import type { Task } from '../../src/snippet/model.ts';
import * as az from './az.ts';
import * as kubectl from './kubectl.ts';

/** The snippets of this folder. */
export const migrateToOverlay = {
  id: 'migrate-to-overlay',
  snippets: {
    preconditions: { title: 'Check the preconditions', faces: { az: az.preconditions } },
    'masquerade-configs': {
      title: 'Look for a custom masquerade configuration',
      faces: { kubectl: kubectl.masqueradeConfigs },
    },
    'remove-engine': { title: 'Uninstall the policy engine', faces: { az: az.removeEngine } },
    'from-kubenet': { title: 'Update kubenet to Overlay', faces: { az: az.fromKubenet } },
    'from-node-subnet': { title: 'Update Node Subnet to Overlay', faces: { az: az.fromNodeSubnet } },
  },
} as const satisfies Task;
