import type { Expected } from '../../src/snippet/expected/model.ts';
import { minor } from '../../src/snippet/expected/shape.ts';

/** Minors, not patches: what --kubernetes-version takes; az prints null for isPreview where it is none. */
export function location(): readonly Expected[] {
  return [
    {
      part: { form: 'every entry', entry: { version: minor() } },
      origin: { kind: 'documented', source: 'aks-supported-versions' },
    },
  ];
}
