import type { Task } from '../../src/snippet/model.ts';
import * as az from './az.ts';

/** The snippets of this folder. */
export const createOverlayNatGateway = {
  id: 'create-overlay-nat-gateway',
  snippets: {
    cluster: {
      title: 'Create an Overlay cluster behind a NAT gateway',
      faces: { az: az.cluster },
    },
  },
} as const satisfies Task;
