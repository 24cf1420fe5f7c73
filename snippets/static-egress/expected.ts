import type { Expected } from '../../src/snippet/expected/model.ts';
import { cidr } from '../../src/snippet/expected/shape.ts';

/** One prefix, as long as the pool asked for. */
export function prefix(): readonly Expected[] {
  return [
    {
      part: { form: 'lines', lines: [[cidr('0.0.0.0/0', 30)]], alone: true },
      origin: { kind: 'documented', source: 'aks-static-egress-gateway' },
    },
  ];
}
