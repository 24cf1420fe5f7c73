import type { Task } from '../../src/snippet/model.ts';
import * as az from './az.ts';

/** The snippets of this folder. */
export const outboundType = {
  id: 'outbound-type',
  snippets: {
    show: { title: 'Show the outbound type', faces: { az: az.show } },
    ports: { title: 'Give each node a fixed share of outbound ports', faces: { az: az.ports } },
    'to-nat-gateway': { title: 'Move to a managed NAT gateway', faces: { az: az.toNatGateway } },
  },
} as const satisfies Task;
