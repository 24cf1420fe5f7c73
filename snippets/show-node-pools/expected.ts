import type { Expected } from '../../src/snippet/expected/model.ts';
import { rest } from '../../src/snippet/expected/shape.ts';

/** The first pool of every cluster of this site; what else there is depends on what you added. */
export function pools(): readonly Expected[] {
  return [
    {
      part: { form: 'repeated line', line: ['nodepool1 System Linux ', rest()] },
      origin: { kind: 'recorded' },
    },
  ];
}
