import { parseDay, type Day } from '../../src/aks/calendar/day.ts';
import { nearest } from '../../src/commands/nearest.ts';

/** What `npm run freshness` is asked. */
export interface Arguments {
  readonly today: Day;
  readonly json: boolean;
}

/** Reads `[--today YYYY-MM-DD] [--json]`; throws with what was expected and found. */
export function parseArguments(words: readonly string[], now: Day): Arguments {
  let parsed: Arguments = { today: now, json: false };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--json') parsed = { ...parsed, json: true };
    else if (word === '--today') parsed = { ...parsed, today: dayAfter(words[(at += 1)]) };
    else if (word.startsWith('--today='))
      parsed = { ...parsed, today: dayAfter(word.slice('--today='.length)) };
    else
      throw new Error(`expected --today or --json, found "${word}".${nearest(word, ['--today', '--json'])}`);
  }
  return parsed;
}

function dayAfter(word: string | undefined): Day {
  try {
    return parseDay(word ?? '');
  } catch (error) {
    throw new Error(`--today: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
