import { allClaims } from '../site/claims.ts';
import { source } from '../site/sources.ts';

/** The register as data: every claim, most harmful first, its evidence written out. */
export function GET(): Response {
  const claims = allClaims().map((claim) => ({ ...claim, evidence: claim.evidence.map(source) }));
  return new Response(`${JSON.stringify({ claims }, null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
}
