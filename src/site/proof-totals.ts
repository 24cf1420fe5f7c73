import type { LiveState } from '../proof/live.ts';
import { levels, type Level, type Proof } from '../proof/model.ts';

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

/** The same for Azure itself, which stands beside the levels: a person with a subscription runs it, no test does. */
export function liveTotal(states: readonly LiveState[]): Omit<LevelTotal, 'level'> {
  const count = (wanted: LiveState['state']): number => states.filter(({ state }) => state === wanted).length;
  return { passed: count('passed'), notRun: count('not run') };
}
