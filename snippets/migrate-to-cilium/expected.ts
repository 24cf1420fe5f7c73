import type { Expected } from '../../src/snippet/expected/model.ts';

/** The columns; which policies stand below is the reader's own affair. */
export function review(): readonly Expected[] {
  const line = 'NAMESPACE NAME FROM TO TYPES IN-PORTS OUT-PORTS END-PORTS';
  return [{ part: { form: 'lines', lines: [line] }, origin: { kind: 'recorded' } }];
}
