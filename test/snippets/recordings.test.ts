import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasFacts, snippet, snippetIds, taskOf } from '../../snippets/registry.ts';
import type { ProofFile } from '../../src/proof/model.ts';
import { proofPath } from '../../src/proof/read.ts';
import { stateOf, textHash, unreachable } from '../../src/proof/state.ts';
import { azAgrees, sentByAz, statedFacts } from '../agreement/az.ts';
import { journeys } from '../journeys/journeys.ts';
import { recordingPath, type JourneyRecording } from '../journeys/recording.ts';
import { textOf } from '../journeys/face.ts';
import { stepFaults } from '../journeys/faults.ts';
import { versions } from '../tools/versions.ts';

const stale = 'Run npm run tools && npm run record: a changed snippet needs a run.';

const recordings = journeys.map(({ id }): JourneyRecording => {
  const path = recordingPath(id);
  if (!existsSync(path)) throw new Error(`${path} is missing. ${stale}`);
  return JSON.parse(readFileSync(path, 'utf8')) as JourneyRecording;
});

const proofs = JSON.parse(readFileSync(proofPath, 'utf8')) as ProofFile;

test('every shell face of every snippet is a step of a journey', () => {
  const run = new Set(journeys.flatMap(({ steps }) => steps.map(({ snippet: id, kind }) => `${id} ${kind}`)));
  const faces = snippetIds.flatMap((id) =>
    snippet(id)
      .faces.filter(({ language }) => language === 'bash')
      .map(({ kind }) => `${id} ${kind}`),
  );
  expect(faces.filter((face) => !run.has(face))).toEqual([]);
});

describe.each(
  journeys.map((journey, index) => ({ journey, recording: recordings[index] as JourneyRecording })),
)('journey $journey.id', ({ journey, recording }) => {
  test('was recorded with the pinned tools', () => {
    expect(recording.tools).toMatchObject(versions);
    expect(recording.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('ran exactly the text that the pages show now', () => {
    const now = journey.steps.map((step) => ({
      snippet: step.snippet,
      kind: step.kind,
      sha256: textHash(textOf(step)),
    }));
    const then = recording.steps.map(({ snippet: id, kind, sha256 }) => ({ snippet: id, kind, sha256 }));
    expect(then, stale).toEqual(now);
  });

  test('has no failed, empty or missing call', () => {
    const faults = journey.steps.flatMap((step, index) => {
      const run = recording.steps[index];
      return run ? stepFaults(step, textOf(step), run) : [`${step.snippet}: not recorded. ${stale}`];
    });
    expect(faults).toEqual([]);
  });
});

test.each(snippetIds.filter(hasFacts))('%s: what az sent is what the facts state', (id) => {
  const task = taskOf(id)?.id ?? '';
  expect(sentByAz(task, recordings)).toEqual(statedFacts(task));
  expect(azAgrees(task, recordings)).toBe(true);
});

test('the proof file claims nothing about another text than the pages show', () => {
  for (const id of snippetIds) {
    for (const face of snippet(id).faces) {
      const states = stateOf(id, face, hasFacts(id), proofs).levels.filter(
        ({ level }) => !unreachable(face.kind).includes(level),
      );
      expect(
        states
          .map(({ level, state }) => `${id} ${face.kind} ${level}: ${state}`)
          .filter((line) => line.endsWith('not run')),
        stale,
      ).toEqual([]);
    }
  }
});

test('a level whose text has changed is shown as not run', () => {
  const face = snippet('connect/credentials').faces[0];
  const changed = stateOf('connect/credentials', { kind: 'az', text: `${face?.text}#` }, false, proofs);
  expect(changed.levels.map(({ state }) => state)).toEqual(['not run', 'not run', 'not run', 'not run']);
});
