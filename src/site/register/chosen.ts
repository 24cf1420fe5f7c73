import { nearest } from '../../commands/nearest.ts';
import type { Claim } from './claims.ts';

/** The claims of these ids, in that order; throws with the nearest id where there is none. */
export function chosenClaims(ids: readonly string[], claims: readonly Claim[]): readonly Claim[] {
  return ids.map((id) => {
    const found = claims.find((claim) => claim.ids.includes(id));
    if (found) return found;
    throw new Error(
      `Unknown claim "${id}".${nearest(
        id,
        claims.flatMap((claim) => claim.ids),
      )} Claims stand in content/claims.`,
    );
  });
}
