import type { Expected, Origin } from '../../src/snippet/expected/model.ts';

const origin: Origin = { kind: 'recorded' };

/** The type that the command asked for, and as many addresses; which of the other profiles stays is the service's. */
export function show(): readonly Expected[] {
  return [
    {
      part: { form: 'json', holds: { outboundType: 'managedNATGateway', natGateway: { addresses: 2 } } },
      origin,
      modes: ['overlay'],
    },
  ];
}
