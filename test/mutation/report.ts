import { explained, type Explained } from './survivors.ts';
import type { Outcome, Verdict } from './workshop.ts';

/** The share of mutants that must be noticed. */
export const threshold = 0.95;

/** The outcome of a whole run: for people, for machines, and whether it is good enough. */
export interface Report {
  readonly text: string;
  readonly data: object;
  readonly passed: boolean;
}

/** Counts who noticed what; an explained survivor counts as a survivor, an unexplained one fails the run. */
export function report(verdicts: readonly Verdict[], known: readonly Explained[] = explained): Report {
  const count = (outcome: Outcome): number => verdicts.filter((one) => one.outcome === outcome).length;
  const survivors = verdicts.filter(({ outcome }) => outcome === 'survived');
  const rate = verdicts.length === 0 ? 0 : 1 - survivors.length / verdicts.length;
  const reasons = survivors.map((one) => ({ one, reason: reasonOf(one, known) }));
  const lines = [
    `killed ${verdicts.length - survivors.length} of ${verdicts.length} (${(rate * 100).toFixed(1)} %; at least ${threshold * 100} % asked)`,
    `  by the compiler ${count('types')}, by a test ${count('test')}, only because a text changed that ran or was reviewed ${count('change')}`,
    ...reasons.map(
      ({ one: { mutant }, reason }) =>
        `survived: ${mutant.file}:${mutant.line} ${mutant.operator}: ${mutant.before} -> ${mutant.after || 'nothing'}. ${reason ?? 'NOT EXPLAINED: write a test, or a reason into test/mutation/survivors.ts.'}`,
    ),
  ];
  const data = {
    rate,
    verdicts: verdicts.map(({ mutant: { file, line, operator, before, after }, outcome, by }) => ({
      file,
      line,
      operator,
      before,
      after,
      outcome,
      by,
    })),
  };
  return {
    text: lines.join('\n'),
    data,
    passed: rate >= threshold && reasons.every(({ reason }) => reason !== undefined),
  };
}

function reasonOf({ mutant }: Verdict, known: readonly Explained[]): string | undefined {
  return known.find(
    ({ file, before, after }) => file === mutant.file && before === mutant.before && after === mutant.after,
  )?.reason;
}
