import { allClaims, allSources } from '../site/data.ts';
import { sourceOf } from '../site/evidence/sources.ts';

/** The register as data: every claim, most harmful first, its evidence written out. */
export async function GET(): Promise<Response> {
  const sources = await allSources();
  const claims = (await allClaims()).map((claim) => ({
    ...claim,
    evidence: claim.evidence.map((id) => sourceOf(id, sources)),
  }));
  return new Response(`${JSON.stringify({ claims }, null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
}
