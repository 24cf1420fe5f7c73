import { fact, shown } from '../limits.ts';
import type { Rule } from './rule.ts';

/** A piece of a rule's prose: words, code, or a number with its source. */
export type ProsePart =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'fact'; readonly id: string; readonly text: string };

const marked = /`?\{([a-z0-9-]+)\}`?|`([^`]+)`/g;

/** The pieces of a prose, in order; throws with the nearest id where it names a number that does not exist. */
export function proseParts(prose: string): readonly ProsePart[] {
  const parts: ProsePart[] = [];
  let end = 0;
  for (const match of prose.matchAll(marked)) {
    if (match.index > end) parts.push({ kind: 'text', text: prose.slice(end, match.index) });
    const [whole, id, code] = match;
    parts.push(
      id === undefined ? { kind: 'code', text: code ?? '' } : { kind: 'fact', id, text: shown(fact(id)) },
    );
    end = match.index + whole.length;
  }
  return end < prose.length ? [...parts, { kind: 'text', text: prose.slice(end) }] : parts;
}

/** The texts of a rule that a reader sees, without its examples. */
export function proseOf({ title, happens, notice, fix }: Rule): readonly string[] {
  return [title, happens, notice, fix];
}

/** The ids of the numbers that a rule's prose shows. */
export function factIdsOf(rule: Rule): readonly string[] {
  return proseOf(rule).flatMap(factIdsIn);
}

/** The ids of the numbers that one prose shows. */
export function factIdsIn(prose: string): readonly string[] {
  return [...prose.matchAll(/\{([a-z0-9-]+)\}/g)].map(([, id]) => id ?? '');
}

/** The ids of the sources that a rule rests on: those it names, then those of its numbers. */
export function sourcesOf(rule: Rule): readonly string[] {
  return [...new Set([...rule.sources, ...factIdsOf(rule).map((id) => fact(id).source)])];
}
