import type { Finding } from '../content/finding.ts';

/** Ids that stand in more than one part of the facts: of such a number only the last one written would be shown. */
export function idsInTwoParts(parts: readonly object[]): readonly Finding[] {
  const ids = parts.flatMap((part) => Object.keys(part));
  return ids
    .filter((id, at) => ids.indexOf(id) !== at)
    .map((id) => ({
      where: 'src/aks/limits',
      message: `"${id}" stands in two parts; the later one hides the other. Keep one.`,
    }));
}
