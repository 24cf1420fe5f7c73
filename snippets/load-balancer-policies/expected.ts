import type { Expected } from '../../src/snippet/expected/model.ts';

/** The Service of the example, under the policy that was applied; the one without outside traffic has none. */
export function show(): readonly Expected[] {
  return [
    {
      part: {
        form: 'rows',
        rows: [
          { NAME: 'backend', TYPE: 'ClusterIP', POLICY: '<none>' },
          { NAME: 'public', TYPE: 'LoadBalancer', POLICY: 'Local' },
        ],
      },
      origin: { kind: 'recorded' },
    },
  ];
}
