import type { Expected } from '../../src/snippet/expected/model.ts';
import { name } from '../../src/snippet/expected/shape.ts';

/** Relay runs, as ACNS leaves it. */
export function relay(): readonly Expected[] {
  return [
    {
      part: { form: 'every row', row: { NAME: name('hubble-relay-'), STATUS: 'Running' } },
      origin: { kind: 'documented', source: 'aks-container-network-logs' },
    },
  ];
}

/** The port of your machine that the Hubble CLI asks without being told. */
export function forwardRelay(): readonly Expected[] {
  return [
    {
      part: { form: 'lines', lines: ['Forwarding from 127.0.0.1:4245 -> 4245'] },
      origin: { kind: 'recorded' },
    },
  ];
}
