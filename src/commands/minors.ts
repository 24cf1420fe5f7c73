/** The Cilium minors that AKS ships, oldest first (source id aks-cilium, its table of versions). */
export const ciliumMinors = ['1.16', '1.17', '1.18', '1.19'] as const;

/** One Cilium minor that AKS ships. */
export type CiliumMinor = (typeof ciliumMinors)[number];

/** Where a command or option exists; everywhere without bounds, which are inclusive. */
export interface Span {
  readonly since?: CiliumMinor;
  readonly until?: CiliumMinor;
}

/**
 * Says in which minors something exists, where a snippet claims others too; nothing where all claimed minors have it.
 * A minor counts only where its command reference, or the states of the source before and after it, show the thing.
 */
export function missingMinors(
  what: string,
  span: Span,
  claimed: readonly CiliumMinor[] = ciliumMinors,
): readonly string[] {
  const present = minorsOf(span);
  const missing = claimed.filter((minor) => !present.includes(minor));
  if (missing.length === 0) return [];
  const list = present.map((minor) => `'${minor}'`).join(', ');
  return [
    `${what}: exists in Cilium ${present.join(', ')}, but the snippet claims ${missing.join(', ')} too. Narrow the claim (cilium: [${list}] on the face) or use another command.`,
  ];
}

/** The shipped minors within a span. */
export function minorsOf({ since, until }: Span): readonly CiliumMinor[] {
  const first = since === undefined ? 0 : ciliumMinors.indexOf(since);
  const last = until === undefined ? ciliumMinors.length : ciliumMinors.indexOf(until) + 1;
  return ciliumMinors.slice(first, last);
}
