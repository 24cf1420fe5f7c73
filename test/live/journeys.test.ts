import { expect, test } from 'vitest';
import { journeys } from '../journeys/journeys.ts';
import { recordingOf } from '../journeys/recordings.ts';
import { runJourney } from '../journeys/run.ts';
import { versions } from '../tools/versions.ts';
import { toolVersions } from './tool-versions.ts';

test('the tools are the pinned ones', () => {
  expect(toolVersions()).toMatchObject(versions);
});

test.each(journeys.map((journey) => [journey.id, journey] as const))(
  'journey %s: the real tools do what was recorded',
  async (id, journey) => {
    const { before, steps, faults } = await runJourney(journey);
    expect(faults).toEqual([]);
    const recorded = recordingOf(id);
    expect(before).toEqual(recorded.before ?? []);
    expect(steps).toEqual(recorded.steps);
  },
);
