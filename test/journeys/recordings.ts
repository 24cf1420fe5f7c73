import { existsSync, readFileSync } from 'node:fs';
import { journeys } from './journeys.ts';
import { recordingPath, type JourneyRecording } from './recording.ts';

/** The recording of one journey; throws where there is none, with the command that makes it. */
export function recordingOf(journey: string): JourneyRecording {
  const path = recordingPath(journey);
  if (!existsSync(path))
    throw new Error(`${path} is missing. Run npm run tools, then npm run record -- ${journey}.`);
  return JSON.parse(readFileSync(path, 'utf8')) as JourneyRecording;
}

/** The recordings of all journeys, in the order of their list. */
export function journeyRecordings(): readonly JourneyRecording[] {
  return journeys.map(({ id }) => recordingOf(id));
}
