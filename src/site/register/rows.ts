import { firstId, type Claim } from './claims.ts';
import { placesByDocument } from './documents.ts';

/** What the filter needs of a claim: enough to find it and to tell what became of it, without its evidence. */
export interface RegisterRow {
  readonly id: string;
  readonly topic: string;
  readonly verdict: string;
  readonly harm: string;
  readonly documents: readonly string[];
  readonly claim: string;
  readonly correction: string;
}

/** The rows of these claims, in their order. */
export function registerRows(claims: readonly Claim[]): readonly RegisterRow[] {
  return claims.map((claim) => ({
    id: firstId(claim),
    topic: claim.topic,
    verdict: claim.verdict,
    harm: claim.harm,
    documents: placesByDocument(claim.places).map(({ document }) => document),
    claim: claim.claim,
    correction: claim.correction,
  }));
}
