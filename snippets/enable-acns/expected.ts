import type { Expected, Origin } from '../../src/snippet/expected/model.ts';

const origin: Origin = { kind: 'documented', source: 'arm-sdk' };

/** After enabling on Cilium: both halves on, and the level that the schema names as the default. */
export function show(): readonly Expected[] {
  return [
    {
      part: {
        form: 'json',
        holds: {
          enabled: true,
          observability: { enabled: true },
          security: { enabled: true, advancedNetworkPolicies: 'FQDN' },
        },
      },
      origin,
      dataplanes: ['cilium'],
    },
  ];
}

/** After the order of L7. */
export function showLevel(): readonly Expected[] {
  return [{ part: { form: 'lines', lines: ['L7'], alone: true }, origin, dataplanes: ['cilium'] }];
}
