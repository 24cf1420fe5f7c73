import type { Expected } from '../../src/snippet/expected/model.ts';
import { name } from '../../src/snippet/expected/shape.ts';

const origin = { kind: 'derived', source: 'cilium-layer7' } as const;

/** The backend answers with the name of its pod. */
export function requestAllowed(): readonly Expected[] {
  return [{ part: { form: 'lines', lines: [[name('backend-')], 'status 200'] }, origin }];
}

/** The proxy answers in the backend's place. */
export function requestOther(): readonly Expected[] {
  return [{ part: { form: 'lines', lines: ['Access denied', 'status 403'] }, origin }];
}
