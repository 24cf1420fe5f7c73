import type { Parameters } from '../../src/aks/parameters.ts';
import type { Expected, Origin } from '../../src/snippet/expected/model.ts';
import { ip, name } from '../../src/snippet/expected/shape.ts';

const addresses: Origin = { kind: 'documented', source: 'aks-overlay-concepts' };

/** Addresses of the pod CIDR on both clusters: the dataplane does not hand them out. */
export function pods(p: Parameters): readonly Expected[] {
  return [
    {
      part: {
        form: 'every row',
        row: { READY: '1/1', STATUS: 'Running', IP: ip(p.podCidr), NODE: name('aks-') },
      },
      origin: addresses,
    },
    {
      part: {
        form: 'rows',
        rows: [{ NAME: name('frontend-') }, { NAME: name('backend-') }, { NAME: name('stranger-') }],
      },
      origin: { kind: 'recorded' },
    },
  ];
}
