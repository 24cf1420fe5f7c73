import { expect, test } from 'vitest';
import { journeyRecordings } from '../journeys/recordings.ts';
import { recordedFaults } from './recorded.ts';
import { replayFaults } from './replay.ts';
import { rerun } from './rerun.ts';

const recordings = journeyRecordings();

test.each(recordings)(
  'journey $journey: every call, command and request follows from the text',
  (recording) => {
    expect(recordedFaults(recording)).toEqual([]);
  },
);

test.each(recordings)(
  'journey $journey: the ARM double answers the recorded requests as recorded',
  (recording) => {
    expect(replayFaults(recording)).toEqual([]);
  },
);

test('the commands that ran in containers and on nodes print today what was recorded', () => {
  const all = recordings.map(rerun);
  expect(all.flatMap(({ faults }) => faults)).toEqual([]);
  expect(all.flatMap(({ ran }) => ran).length).toBeGreaterThan(0);
});
