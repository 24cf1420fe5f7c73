import { parseArguments, usage, type Arguments } from './arguments.ts';
import { compare, standing } from './compare.ts';
import { readLedger, writeLedger, type Review } from './ledger.ts';
import { report } from './report.ts';
import { reviewed } from './settle.ts';
import type { Subject } from './statement.ts';
import { allSubjects } from './subjects.ts';
import { allSources } from '../content/data.ts';

/**
 * `npm run review -- [<id> …]`: prints every statement that nobody has compared with its sources, with those sources.
 * With `--compared-by`, writes into `content/reviews/` that this person did, today.
 */
function main(words: readonly string[]): number {
  try {
    const subjects = allSubjects();
    const asked = parseArguments(
      words,
      subjects.map(({ id }) => id),
    );
    const chosen = subjects.filter(({ id }) => asked.ids.length === 0 || asked.ids.includes(id));
    for (const subject of chosen)
      console.log(report(subject, compare(subject.statements, valid(subject)), allSources()));
    if (asked.by === undefined) console.log(`Compare each with its sources, then state it. ${usage}`);
    else for (const subject of chosen) settle(subject, asked.by, asked);
    return 0;
  } catch (error) {
    console.error(`review: ${error instanceof Error ? error.message : String(error)}`);
    console.error(usage);
    return 1;
  }
}

function settle(subject: Subject, by: string, { whole }: Arguments): void {
  const review = { by, on: new Date().toISOString().slice(0, 10) };
  writeLedger(subject.id, reviewed(subject.statements, whole ? [] : valid(subject), review));
}

function valid({ id }: Subject): readonly Review[] {
  return standing(
    readLedger(id),
    new Map([...allSources().values()].map((source) => [source.id, source.date])),
  );
}

process.exitCode = main(process.argv.slice(2));
