import type { Expected } from '../../src/snippet/expected/model.ts';

/** The first pool of every cluster of this site; what else there is depends on what you added. */
export function pools(): readonly Expected[] {
  return [
    {
      part: { form: 'rows', rows: [{ Name: 'nodepool1', Mode: 'System', OsType: 'Linux' }] },
      origin: { kind: 'recorded' },
    },
  ];
}
