import type { Task } from '../../src/snippet/model.ts';
import * as az from './az.ts';

/** The snippets of this folder. */
export const enableAcns = {
  id: 'enable-acns',
  snippets: {
    enable: { title: 'Turn ACNS on', faces: { az: az.enable } },
    l7: { title: 'Turn ACNS on with layer 7 policies', faces: { az: az.enableL7 } },
    'security-only': { title: 'Keep security, turn observability off', faces: { az: az.securityOnly } },
    'observability-only': {
      title: 'Keep observability, turn security off',
      faces: { az: az.observabilityOnly },
    },
    disable: { title: 'Turn ACNS off', faces: { az: az.disable } },
    show: { title: 'Show what of ACNS is on', faces: { az: az.show } },
    'show-level': { title: 'Show the level of policies', faces: { az: az.showLevel } },
  },
} as const satisfies Task;
