import { chosenClaims } from '../chosen.ts';
import { allClaims, type Claim } from '../claims.ts';

/** The whole register, most harmful first. */
export function claimWords(): string {
  return listOf(allClaims());
}

/** The claims of these ids. */
export function correctedWords(ids: readonly string[]): string {
  return listOf(chosenClaims(ids, allClaims()));
}

function listOf(claims: readonly Claim[]): string {
  return claims
    .map(
      ({ ids, verdict, claim, correction, teaches }) =>
        `- ${ids.join(', ')}, **${verdict}**: “${claim}” ${correction} [More](${teaches})`,
    )
    .join('\n');
}
