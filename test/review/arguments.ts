import { nearest } from '../../src/commands/nearest.ts';

/** What `npm run review` is asked. */
export interface Arguments {
  /** Ids of subjects; all of them where none is named. */
  readonly ids: readonly string[];
  /** Who compared; without it nothing is written. */
  readonly by?: string;
  /** Everything was compared again, also what had not changed. */
  readonly whole: boolean;
}

export const usage = 'Usage: npm run review -- [<id> …] [--compared-by "Your name"] [--whole]';

/** Reads `[<id> …] [--compared-by <name>] [--whole]`; throws with what was expected and found. */
export function parseArguments(words: readonly string[], known: readonly string[]): Arguments {
  const ids: string[] = [];
  let [by, whole]: [string | undefined, boolean] = [undefined, false];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--whole') whole = true;
    else if (word === '--compared-by') by = nameIn(words[(at += 1)]);
    else if (known.includes(word)) ids.push(word);
    else
      throw new Error(
        `expected a subject, --compared-by or --whole, found "${word}".${nearest(word, [...known, '--compared-by', '--whole'])}`,
      );
  }
  if (by !== undefined && ids.length === 0)
    throw new Error('--compared-by expects the subjects that were compared, found none. Name each.');
  if (whole && by === undefined)
    throw new Error('--whole expects --compared-by with the name of who compared everything.');
  return { ids, whole, ...(by === undefined ? {} : { by }) };
}

function nameIn(word: string | undefined): string {
  if (word !== undefined && /^[^-\s].*\S$/.test(word)) return word;
  throw new Error(`--compared-by expects the name of who compared, found "${word ?? ''}".`);
}
