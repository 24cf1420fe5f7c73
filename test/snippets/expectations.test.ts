import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { snippet, snippetIds } from '../../snippets/registry.ts';
import { recordingPath, type JourneyRecording, type StepRecording } from '../journeys/recording.ts';
import { expectationFaults, expectations, type Dataplane } from './expectations.ts';

/** The steps of both Overlay journeys with the dataplane that the cluster has at that point. */
const steps = ['overlay', 'overlay-cilium'].flatMap((id) => {
  const recording = JSON.parse(readFileSync(recordingPath(id), 'utf8')) as JourneyRecording;
  const moved = recording.steps.findIndex((step) => step.snippet === 'change-dataplane/to-cilium');
  return recording.steps.map((step, index): { dataplane: Dataplane; step: StepRecording } => ({
    dataplane: id === 'overlay-cilium' || (moved !== -1 && index > moved) ? 'cilium' : 'azure',
    step,
  }));
});

test('the recordings show what the pages tell the reader to expect', () => {
  expect(steps.flatMap(({ dataplane, step }) => expectationFaults(dataplane, step))).toEqual([]);
});

test('every sample output on a page has an expectation, and every expectation a recording', () => {
  const shown = snippetIds.filter((id) => snippet(id).faces.some(({ output }) => output !== undefined));
  const expected = new Set(expectations.map(({ snippet: id }) => id));
  expect(shown.filter((id) => !expected.has(id))).toEqual([]);
  const unmet = expectations.filter(({ snippet: id, on }) =>
    on.some((dataplane) => !steps.some((one) => one.dataplane === dataplane && one.step.snippet === id)),
  );
  expect(unmet.map(({ snippet: id }) => id)).toEqual([]);
});
