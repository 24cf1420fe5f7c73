import { textHash } from '../../src/proof/state.ts';

/** A short seal of anything that JSON can hold: it changes when a word of it does, and is entered by hand. */
export function sealOf(value: unknown): string {
  return textHash(JSON.stringify(value)).slice(0, 12);
}
