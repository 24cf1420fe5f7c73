import type { Expected } from '../../src/snippet/expected/model.ts';

/** Both halves of ACNS are on, and the level is the one that was asked for. */
export function level(): readonly Expected[] {
  return [
    {
      part: { form: 'json', holds: { enabled: true, security: { advancedNetworkPolicies: 'L7' } } },
      origin: { kind: 'recorded' },
    },
  ];
}
