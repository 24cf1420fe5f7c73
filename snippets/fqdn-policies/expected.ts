import type { Expected } from '../../src/snippet/expected/model.ts';

/** One policy, which Cilium's operator could read. */
export function list(): readonly Expected[] {
  return [
    {
      part: { form: 'rows', rows: [{ NAME: 'frontend-by-name', VALID: 'True' }] },
      origin: { kind: 'recorded' },
    },
  ];
}
