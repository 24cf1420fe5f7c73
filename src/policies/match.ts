/**
 * Whether a rule covers a flow; `unknown` names the field that layers 3 and 4 do not settle, and `proxied` says what a
 * proxy would look at.
 */
export type Match = 'yes' | 'no' | { readonly unknown: string; readonly proxied?: 'content' | 'connection' };

/** The match of alternatives: one sure match is enough. */
export function oneOf(matches: readonly Match[]): Match {
  if (matches.includes('yes')) return 'yes';
  return matches.find((match) => match !== 'no') ?? 'no';
}

/** The match of conditions that must all hold: one sure miss is enough to miss. */
export function allOf(matches: readonly Match[]): Match {
  if (matches.includes('no')) return 'no';
  return matches.find((match) => match !== 'yes') ?? 'yes';
}

/** A plain truth as a match. */
export function matchIf(holds: boolean): Match {
  return holds ? 'yes' : 'no';
}
