import type { Parameters } from '../../src/aks/parameters.ts';
import type { Expected } from '../../src/snippet/expected/model.ts';
import { ip, name } from '../../src/snippet/expected/shape.ts';
import { iperfPort } from './manifests.ts';

/** Three pods that run; which node each is on is for the reader to compare. */
export function pods(p: Parameters): readonly Expected[] {
  return [
    {
      part: { form: 'every row', row: { STATUS: 'Running', IP: ip(p.podCidr), NODE: name('aks-') } },
      origin: { kind: 'documented', source: 'aks-overlay-concepts' },
    },
    {
      part: {
        form: 'rows',
        rows: [{ NAME: name('server-') }, { NAME: name('near-') }, { NAME: name('far-') }],
      },
      origin: { kind: 'recorded' },
    },
  ];
}

/** Twice to the server's pod, once to the Service by its name; every run comes to its end. */
export function run(p: Parameters): readonly Expected[] {
  const toPod = ['Connecting to host ', ip(p.podCidr), `, port ${iperfPort}`] as const;
  const end = 'iperf Done.';
  const lines = [toPod, end, toPod, end, `Connecting to host server, port ${iperfPort}`, end];
  return [{ part: { form: 'lines', lines }, origin: { kind: 'derived', source: 'iperf3-client' } }];
}
