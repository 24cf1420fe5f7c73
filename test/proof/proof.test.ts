import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { snippet, snippetIds } from '../../snippets/registry.ts';
import type { ProofFile } from '../../src/proof/model.ts';
import { proofPath } from '../../src/proof/read.ts';
import { sampleOutput } from '../../src/site/output.ts';
import { journeys } from '../journeys/journeys.ts';
import { recordingPath, type JourneyRecording } from '../journeys/recording.ts';
import { proofFaults } from './faults.ts';
import { sealFaults, sealNow, sealPath, type Seal } from './seal.ts';
import { allSources } from '../content/data.ts';

const recordings = journeys.map(
  ({ id }) => JSON.parse(readFileSync(recordingPath(id), 'utf8')) as JourneyRecording,
);
const proofs = JSON.parse(readFileSync(proofPath, 'utf8')) as ProofFile;

test('the proof file says exactly what recordings, tables and packages show', () => {
  expect(proofFaults(proofs, recordings)).toEqual([]);
});

test('recordings are as npm run record wrote them, not edited', () => {
  const seal = JSON.parse(readFileSync(sealPath, 'utf8')) as Seal;
  expect(Object.keys(seal).length).toBe(journeys.length + 1);
  expect(sealFaults(seal, sealNow())).toEqual([]);
});

test('all recordings are of one day and one set of tools, not of a day to come', () => {
  const [first] = recordings;
  expect((first?.date ?? '') <= new Date().toISOString().slice(0, 10)).toBe(true);
  for (const { date, tools } of recordings)
    expect({ date, tools }).toEqual({ date: first?.date, tools: first?.tools });
});

test('every sample output on a page was recorded, and its source exists', () => {
  const shown = snippetIds
    .flatMap((id) => snippet(id).faces.map((face) => ({ id, face })))
    .filter(({ face }) => face.output);
  expect(shown.length).toBeGreaterThanOrEqual(8);
  const sources = [...allSources().keys()];
  for (const { id, face } of shown) {
    expect(
      sampleOutput(id, face),
      `${id}: journey ${face.output?.journey} recorded no output of it`,
    ).toBeDefined();
    expect([...sources, undefined], `${id}: output.source`).toContain(face.output?.source);
  }
});
