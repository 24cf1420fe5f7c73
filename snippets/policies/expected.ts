import type { Expected, Origin } from '../../src/snippet/expected/model.ts';

const recorded: Origin = { kind: 'recorded' };

/** Four policies, the two for everyone without a selector, and the rule by range gone again. */
export function list(): readonly Expected[] {
  return [
    {
      part: {
        form: 'rows',
        rows: [
          { NAME: 'default-deny', 'POD-SELECTOR': '<none>' },
          { NAME: 'allow-dns', 'POD-SELECTOR': '<none>' },
          { NAME: 'frontend-to-backend', 'POD-SELECTOR': 'app=frontend' },
          { NAME: 'backend-from-frontend', 'POD-SELECTOR': 'app=backend' },
        ],
      },
      origin: recorded,
    },
    { part: { form: 'no row', row: { NAME: 'pods-by-range' } }, origin: recorded },
  ];
}

/** Every policy was one that Cilium could read. */
export function listCilium(): readonly Expected[] {
  return [
    {
      part: {
        form: 'rows',
        rows: [
          { NAME: 'default-deny-allow-dns' },
          { NAME: 'frontend-to-backend' },
          { NAME: 'backend-from-frontend' },
        ],
      },
      origin: recorded,
    },
    { part: { form: 'every row', row: { VALID: 'True' } }, origin: recorded },
  ];
}
