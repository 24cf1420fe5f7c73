import { expect, test } from 'vitest';
import { allProofs } from '../../src/proof/read.ts';
import type { Proof } from '../../src/proof/model.ts';
import { GET } from '../../src/routes/proof.json.ts';
import { recordings } from '../../src/proof/recordings.ts';
import { proofKey, unreachable } from '../../src/proof/state.ts';
import type { Face } from '../../src/snippet/model.ts';
import { passedCount } from '../../src/site/evidence/proof-line.ts';
import { levelTotals } from '../../src/site/evidence/proof-totals.ts';

const half: Proof = {
  levels: [
    { level: 'types', state: 'passed', tools: 'x', date: '2026-11-21' },
    { level: 'ran', state: 'not run' },
  ],
};

test('what did not run is counted as not run, and a level that does not apply as neither', () => {
  const totals = levelTotals([half, half]);
  expect(totals).toContainEqual({ level: 'types', passed: 2, notRun: 0 });
  expect(totals).toContainEqual({ level: 'ran', passed: 0, notRun: 2 });
  expect(totals).toContainEqual({ level: 'schema', passed: 0, notRun: 0 });
  expect(passedCount(half)).toEqual({ passed: 1, of: 2 });
});

test('/proof.json counts what the recordings hold, level by level', async () => {
  const { totals, snippets } = (await GET().json()) as {
    totals: { level: string; passed: number; notRun: number }[];
    snippets: { id: string; kind: Face['kind'] }[];
  };
  expect(snippets).toEqual(JSON.parse(JSON.stringify(allProofs())));
  const proved = new Map(
    recordings().flatMap(({ faces }) =>
      Object.entries(faces).map(([key, { levels }]) => [key, Object.keys(levels)]),
    ),
  );
  expect(snippets.map(({ id, kind }) => proofKey(id, kind)).sort()).toEqual([...proved.keys()].sort());
  for (const { level, passed, notRun } of totals)
    expect({ level, passed, notRun }).toEqual({
      level,
      passed: [...proved.values()].filter((levels) => levels.includes(level)).length,
      notRun: snippets.filter(({ kind }) => (unreachable(kind) as string[]).includes(level)).length,
    });
});
