import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasFacts, snippet, snippetIds, taskOf } from '../../snippets/registry.ts';
import type { Recording } from '../../src/proof/model.ts';
import { allProofs } from '../../src/proof/read.ts';
import { recordings, recordingsFolder } from '../../src/proof/recordings.ts';
import { stateOf, textHash, unreachable } from '../../src/proof/state.ts';
import { sampleOutput } from '../../src/site/evidence/output.ts';
import { allSources } from '../content/data.ts';
import { sentByAz, statedFacts } from '../agreement/az.ts';
import { textOf } from '../journeys/face.ts';
import { stepFaults } from '../journeys/faults.ts';
import { journeys } from '../journeys/journeys.ts';
import { recordingPath } from '../journeys/recording.ts';
import { journeyRecordings, recordingOf } from '../journeys/recordings.ts';
import { facesOf } from './judge.ts';
import { programIds, programPath, programProofs, type ProgramRecording } from './programs.ts';
import { staleFaults } from './stale.ts';

test('there is a recording of every journey and program, and none of another', () => {
  const expected = [...journeys.map(({ id }) => recordingPath(id)), ...programIds.map(programPath)];
  expect(globSync(`${recordingsFolder}/**/*.json`).sort()).toEqual(expected.sort());
});

test('every shell face of every snippet is a step of a journey', () => {
  const run = new Set(journeys.flatMap(({ steps }) => steps.map(({ snippet: id, kind }) => `${id} ${kind}`)));
  const faces = snippetIds.flatMap((id) =>
    snippet(id)
      .faces.filter(({ language }) => language === 'bash')
      .map(({ kind }) => `${id} ${kind}`),
  );
  expect(faces.filter((face) => !run.has(face))).toEqual([]);
});

describe.each(journeys)('journey $id', (journey) => {
  const { id, steps } = journey;
  const recording = recordingOf(id);
  const again = `Run npm run record -- ${id}.`;

  test('ran exactly the texts that the pages show now', () => {
    const now = steps.map((step) => [step.snippet, step.kind, textHash(textOf(step))]);
    const then = recording.steps.map(({ snippet: name, kind, sha256 }) => [name, kind, sha256]);
    expect(then, again).toEqual(now);
    expect(staleFaults(id, recording.faces, facesOf(recording))).toEqual([]);
  });

  test('has no failed, empty or missing call', () => {
    const faults = steps.flatMap((step, index) => {
      const run = recording.steps[index];
      return run ? stepFaults(step, textOf(step), run) : [`${step.snippet}: not recorded. ${again}`];
    });
    expect(faults).toEqual([]);
  });
});

test.each(programIds)('the programs of %s are those that were judged', (id) => {
  const path = programPath(id);
  expect(existsSync(path), `${path} is missing. Run npm run record -- ${id}.`).toBe(true);
  const { faces } = JSON.parse(readFileSync(path, 'utf8')) as ProgramRecording;
  expect(staleFaults(id, faces, programProofs(id))).toEqual([]);
});

test.each(snippetIds.filter(hasFacts))('%s: what az sent is what the facts state', (id) => {
  const task = taskOf(id)?.id ?? '';
  expect(sentByAz(task, journeyRecordings())).toEqual(statedFacts(task));
});

test('the site shows every level as passed, but for those that nothing here can reach', () => {
  const open = allProofs().flatMap(({ id, kind, proof }) =>
    proof.levels
      .filter(({ level, state }) => state === 'not run' && !unreachable(kind).includes(level))
      .map(({ level }) => `${id} ${kind} ${level}`),
  );
  expect(open).toEqual([]);
});

test('a level whose text has changed is shown as not run, and of two runs the newer counts', () => {
  const text = 'az aks list\n';
  const on = (date: string, tools: string, hash = textHash(text)): Recording => ({
    date,
    faces: { 'a/b az': { sha256: hash, levels: { ran: tools } } },
  });
  const runs = [on('2026-12-02', 'az 3', 'x'), on('2026-12-01', 'az 2'), on('2026-11-21', 'az 1')];
  const ran = stateOf('a/b', { kind: 'az', text }, false, runs).levels.at(-1);
  expect(ran).toEqual({ level: 'ran', state: 'passed', tools: 'az 2', date: '2026-12-01' });
  const changed = stateOf('a/b', { kind: 'az', text: `${text}#` }, false, recordings());
  expect(changed.levels.map(({ state }) => state)).toEqual(['not run', 'not run', 'not run', 'not run']);
});

test('every sample output on a page was recorded, and its source exists', () => {
  const shown = snippetIds
    .flatMap((id) => snippet(id).faces.map((face) => ({ id, face })))
    .filter(({ face }) => face.output);
  const sources = [...allSources().keys()];
  for (const { id, face } of shown) {
    expect(
      sampleOutput(id, face),
      `${id}: journey ${face.output?.journey} recorded no output of it`,
    ).toBeDefined();
    expect([...sources, undefined], `${id}: output.source`).toContain(face.output?.source);
  }
});
