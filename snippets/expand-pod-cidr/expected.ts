import type { Parameters } from '../../src/aks/parameters.ts';
import { grown } from '../../src/aks/pod-range.ts';
import type { Expected } from '../../src/snippet/expected/model.ts';
import { name } from '../../src/snippet/expected/shape.ts';

/** Every node knows the new range. */
export function nodes(p: Parameters): readonly Expected[] {
  return [
    {
      part: { form: 'repeated line', line: [name('aks-'), ' ', grown(p.podCidr)], every: true },
      origin: { kind: 'documented', source: 'aks-pod-cidr-expand' },
    },
  ];
}
