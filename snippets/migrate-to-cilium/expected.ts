import type { Parameters } from '../../src/aks/parameters.ts';
import type { Expected, Origin } from '../../src/snippet/expected/model.ts';

const origin: Origin = { kind: 'recorded' };

/** The policies of the example: one names a range, none an endPort, all ports are numbers. */
export function review(p: Parameters): readonly Expected[] {
  return [
    {
      part: {
        form: 'rows',
        rows: [
          { NAME: 'default-deny', FROM: '<none>', TO: '<none>' },
          { NAME: 'pods-by-range', TO: p.podCidr },
        ],
      },
      origin,
    },
  ];
}
