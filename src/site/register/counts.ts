import { verdicts, type Claim, type Verdict } from './claims.ts';
import { placesByDocument } from './documents.ts';
import { formatFilter } from './filter.ts';

/** How the claims of one topic, or of one document, were judged. */
export interface Counts {
  readonly total: number;
  /** How many of them cost a reader most. */
  readonly high: number;
  readonly verdicts: readonly { readonly verdict: Verdict; readonly count: number }[];
}

/** The judgements counted by verdict; a verdict that nothing got counts 0. */
export function countVerdicts(claims: readonly Claim[]): Counts {
  return {
    total: claims.length,
    high: claims.filter(({ harm }) => harm === 'high').length,
    verdicts: verdicts.map((verdict) => ({
      verdict,
      count: claims.filter((claim) => claim.verdict === verdict).length,
    })),
  };
}

/** The claims that stand in a document, by its number. */
export function claimsIn(document: string, claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(({ places }) => placesByDocument(places).some((place) => place.document === document));
}

/** The register's address with its filter set. */
export function filteredUrl(preset: Partial<Record<'topic' | 'verdict' | 'document', string>>): string {
  return `/corrections/${formatFilter({ text: '', topic: '', verdict: '', document: '', ...preset })}`;
}

/** The pages that teach most of these claims, most first: what became of a document. */
export function teachingPages(claims: readonly Pick<Claim, 'teaches'>[], most: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { teaches } of claims) {
    const [page = ''] = teaches.split('#');
    counts.set(page, (counts.get(page) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || a.localeCompare(b))
    .slice(0, most)
    .map(([page]) => page);
}
