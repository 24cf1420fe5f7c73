import { emptyDraft, type Draft } from '../../src/tools/plan-addresses/draft.ts';
import { examples } from '../../src/tools/plan-addresses/examples.ts';

const overlay: Draft = examples['Overlay that fits'];

/** Each state of the tool template that this tool can be in, and the plan that leads there. */
export const states = {
  empty: { draft: emptyDraft(), verdict: 'empty' },
  example: { draft: overlay, verdict: 'fits' },
  partial: { draft: { ...overlay, ranges: { ...overlay.ranges, nodes: '' } }, verdict: 'partial' },
  refused: {
    draft: { ...overlay, ranges: { ...overlay.ranges, vnet: '10.240.0.1/16' } },
    verdict: 'refused',
  },
  fault: { draft: examples['Node Subnet, too small'], verdict: 'fault' },
  doubt: { draft: examples['Pod Subnet, in doubt'], verdict: 'doubt' },
  /** Most of what can be wrong at once: more than five findings. */
  faults: {
    draft: {
      mode: 'overlay',
      pools: [{ nodes: '2', most: '4999', surge: '50%', pods: '5' }],
      ranges: {
        vnet: '172.16.0.0/12',
        nodes: '10.1.0.0/29',
        podCidr: '11.0.0.0/24',
        pods: '',
        services: '11.0.0.0/11',
      },
    },
    verdict: 'fault',
  },
} as const satisfies Record<string, { readonly draft: Draft; readonly verdict: string }>;
