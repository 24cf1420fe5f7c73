import type { Finding } from '../content/finding.ts';
import { ledgerFile, type Review } from './ledger.ts';
import { digestOf, openingOf, type Statement, type Subject } from './statement.ts';

/** How a subject stands to its ledger: reviews that still hold, statements nobody compared, reviews without a statement. */
export interface Comparison {
  readonly reviewed: readonly (readonly [Statement, Review])[];
  readonly open: readonly Statement[];
  readonly orphaned: readonly Review[];
}

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
  facts: { today: string; dated: ReadonlyMap<string, string> },
): readonly Finding[] {
  const { reviewed, open, orphaned } = compare(subject.statements, ledger);
  const where = ledgerFile(subject.id);
  const settle = `npm run review -- ${subject.id}`;
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

/** A source that was written after the comparison may say something else by now; a review edited by hand proves nothing. */
function outrun(
  { where, text, sources }: Statement,
  { on, ...review }: Review,
  dated: ReadonlyMap<string, string>,
  settle: string,
): readonly Finding[] {
  const says = openingOf(text);
  const newer = sources.filter((id) => (dated.get(id) ?? '') > on);
  const foreign = review.says !== says || list(review.sources) !== list(sources);
  return [
    ...newer.map((id) => ({
      where,
      message: `"${says}" was compared on ${on}, but its source ${id} is of ${dated.get(id)}. Compare it again: ${settle} --whole.`,
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

/** Pairs of positions of a longest common subsequence. */
function longestCommon(
  left: readonly string[],
  right: readonly string[],
): readonly (readonly [number, number])[] {
  const lengths = left.map(() => right.map(() => 0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (left[i] === right[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
