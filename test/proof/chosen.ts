import { nearest } from '../../src/commands/nearest.ts';
import type { Journey } from '../journeys/journey.ts';
import { journeys } from '../journeys/journeys.ts';
import { programIds } from './programs.ts';

/** The journeys and programs that a command line names; all where it names none. */
export function chosen(words: readonly string[]): {
  readonly journeys: readonly Journey[];
  readonly programs: readonly string[];
} {
  const known = [...journeys.map(({ id }) => id), ...programIds];
  const odd = words.find((word) => !known.includes(word));
  if (odd !== undefined)
    throw new Error(
      `expected a journey of test/journeys/journeys.ts or a snippet with a program, found "${odd}".${nearest(odd, known)}`,
    );
  const named = words.length === 0 ? known : words;
  return {
    journeys: journeys.filter(({ id }) => named.includes(id)),
    programs: programIds.filter((id) => named.includes(id)),
  };
}
