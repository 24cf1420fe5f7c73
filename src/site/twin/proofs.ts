import { levelMeaning } from '../../proof/model.ts';
import { allProofs } from '../../proof/read.ts';
import { levelTotals } from '../proof-totals.ts';

/** The levels with their totals, as a table. */
export function levelWords(): string {
  const rows = levelTotals(allProofs().map(({ proof }) => proof)).map(
    ({ level, passed, notRun }) => `| ${level} | ${levelMeaning[level]} | ${passed} | ${notRun} |`,
  );
  return ['| Level | What it proves | Passed | Not run |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** Every face with its levels, as a table. */
export function proofWords(): string {
  const rows = allProofs().map(({ id, kind, proof }) => {
    const levels = proof.levels.map(({ level, state, tools, date }) =>
      state === 'passed' ? `${level}: ${tools}, ${date}` : `${level}: not run`,
    );
    return `| ${id} | ${kind} | ${levels.join('; ')} |`;
  });
  return ['| Snippet | Face | Levels |', '| --- | --- | --- |', ...rows].join('\n');
}
