import type { Finding } from '../content/finding.ts';
import { longestCommon } from './common.ts';
import { ledgerFile, type Review } from './ledger.ts';
import { digestOf, openingOf, type Statement, type Subject } from './statement.ts';

/** How a subject stands to its ledger: reviews that still hold, statements nobody compared, reviews without a statement. */
export interface Comparison {
  readonly reviewed: readonly (readonly [Statement, Review])[];
  readonly open: readonly Statement[];
  readonly orphaned: readonly Review[];
}

/** The day that each source is of. */
export type Dates = ReadonlyMap<string, string>;

/** Matches statements and reviews in order, so that two statements which changed places are open again. */
export function compare(statements: readonly Statement[], ledger: readonly Review[]): Comparison {
  const digests = statements.map(digestOf);
  const common = longestCommon(
    digests,
    ledger.map(({ digest }) => digest),
  );
  const matched = new Map(common);
  const kept = new Set(matched.values());
  return {
    reviewed: common.flatMap(([at, other]) => pair(statements[at], ledger[other])),
    open: statements.filter((_, at) => !matched.has(at)),
    orphaned: ledger.filter((_, at) => !kept.has(at)),
  };
}

/** What is on the site without anybody having compared it with its sources, and what says more than was done. */
export function reviewFaults(
  subject: Subject,
  ledger: readonly Review[],
  facts: { today: string; dated: Dates },
): readonly Finding[] {
  const { reviewed, open, orphaned } = compare(subject.statements, ledger);
  const where = ledgerFile(subject.id);
  const settle = `npm run review -- ${subject.id}`;
  if (ledger.length === 0 && open.length > 0) {
    const message = `expected somebody who compared the ${open.length} statements of ${subject.id} with their sources, found nobody. Run ${settle}.`;
    return [{ where, message }];
  }
  return [
    ...open.map((statement) => openFault(statement, orphaned, settle)),
    ...(open.length === 0 ? orphaned : []).map(({ says }) => ({
      where,
      message: `"${says}" was reviewed and is gone. If it should be, run ${settle}.`,
    })),
    ...ledger
      .filter(({ on }) => on > facts.today)
      .map(({ on, says }) => ({ where, message: `"${says}" was compared on ${on}, which lies ahead.` })),
    ...reviewed.flatMap(([statement, review]) => outrun(statement, review, facts.dated, settle)),
    ...verifiedFaults(subject, reviewed, settle),
  ];
}

function openFault(
  { where, text, sources }: Statement,
  orphaned: readonly Review[],
  settle: string,
): Finding {
  const says = openingOf(text);
  const before = likeliest(says, orphaned);
  const expected = before
    ? `expected the words compared on ${before.on} ("${before.says}", sources ${list(before.sources)})`
    : 'expected a statement that somebody compared with its sources';
  return {
    where,
    message: `${expected}, found "${says}", sources ${list(sources)}. Undo the change, or compare it with its sources and run ${settle}.`,
  };
}

/** The review whose statement begins most alike; none where that is by chance. */
function likeliest(says: string, reviews: readonly Review[]): Review | undefined {
  const alike = (other: string): number =>
    [...says].findIndex((sign, at) => sign !== other[at]) + 1 || Infinity;
  const best = [...reviews].sort((a, b) => alike(b.says) - alike(a.says))[0];
  return best && alike(best.says) > 8 ? best : undefined;
}

/** The reviews that no source has outrun: what was written after a comparison may say something else. */
export function standing(ledger: readonly Review[], dated: Dates): readonly Review[] {
  return ledger.filter(({ on, sources }) => newerThan(on, sources, dated).length === 0);
}

function newerThan(on: string, sources: readonly string[], dated: Dates): readonly string[] {
  return sources.filter((id) => (dated.get(id) ?? '') > on);
}

/** A source that was written after the comparison may say something else by now; a review edited by hand proves nothing. */
function outrun(
  { where, text, sources }: Statement,
  { on, ...review }: Review,
  dated: Dates,
  settle: string,
): readonly Finding[] {
  const says = openingOf(text);
  const newer = newerThan(on, sources, dated);
  const foreign = review.says !== says || list(review.sources) !== list(sources);
  return [
    ...newer.map((id) => ({
      where,
      message: `"${says}" was compared on ${on}, but its source ${id} is of ${dated.get(id)}. Compare it again: ${settle}.`,
    })),
    ...(foreign
      ? [
          {
            where,
            message: `its review says "${review.says}", sources ${list(review.sources)}; expected "${says}", sources ${list(sources)}. Run ${settle} --whole.`,
          },
        ]
      : []),
  ];
}

/** A page was verified on the day of its oldest comparison, however new the others are. */
function verifiedFaults(
  { statements, verified }: Subject,
  reviewed: Comparison['reviewed'],
  settle: string,
): readonly Finding[] {
  const oldest = reviewed.map(([, { on }]) => on).sort()[0];
  if (verified === undefined || oldest === undefined || verified === oldest) return [];
  const where = statements[0]?.where ?? '';
  return [
    {
      where,
      message: `expected verified ${oldest}, the day of the oldest comparison, found ${verified}. Correct it, or compare the whole page: ${settle} --whole.`,
    },
  ];
}

function list(ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : ids.join(', ');
}

function pair<A, B>(a: A | undefined, b: B | undefined): readonly (readonly [A, B])[] {
  return a === undefined || b === undefined ? [] : [[a, b]];
}
