import { distance } from 'fastest-levenshtein';

/** A ` Did you mean "…"?` for an unknown name, or nothing where no candidate is near enough to help. */
export function nearest(found: string, candidates: Iterable<string>): string {
  const ranked = [...candidates]
    .map((name) => ({ name, away: distance(found, name) }))
    .sort((a, b) => a.away - b.away);
  const best = ranked[0];
  return best && best.away <= Math.max(3, found.length / 3) ? ` Did you mean "${best.name}"?` : '';
}
