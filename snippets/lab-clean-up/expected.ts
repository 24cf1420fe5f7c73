import type { Expected } from '../../src/snippet/expected/model.ts';
import { rest } from '../../src/snippet/expected/shape.ts';
import { sides } from '../lab-clusters/sides.ts';

/** One line for each entry that went. */
export function forget(): readonly Expected[] {
  const lines = Object.values(sides).flatMap(({ context }) => [
    [`deleted context ${context} from `, rest()],
    [`deleted cluster ${context} from `, rest()],
    ['deleted user clusterUser_', rest()],
  ]);
  return [{ part: { form: 'lines', lines }, origin: { kind: 'recorded' } }];
}
