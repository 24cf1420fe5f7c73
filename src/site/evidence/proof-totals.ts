import { levels, type Level, type Proof } from '../../proof/model.ts';

/** How many faces passed one level, and on how many it applies but did not run. */
export interface LevelTotal {
  readonly level: Level;
  readonly passed: number;
  readonly notRun: number;
}

/** The totals of every level, weakest first; a face to which a level does not apply counts for neither. */
export function levelTotals(proofs: readonly Proof[]): readonly LevelTotal[] {
  const all = proofs.flatMap((proof) => proof.levels);
  const count = (level: Level, state: 'passed' | 'not run'): number =>
    all.filter((one) => one.level === level && one.state === state).length;
  return levels.map((level) => ({ level, passed: count(level, 'passed'), notRun: count(level, 'not run') }));
}
