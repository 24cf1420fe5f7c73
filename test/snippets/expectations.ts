import { snippet } from '../../snippets/registry.ts';
import type { Expected, Place } from '../../src/snippet/expected/model.ts';
import { holdsOn } from '../../src/snippet/expected/model.ts';
import { contradictions } from '../expected/judge.ts';
import { placeAt } from '../journeys/place.ts';
import type { JourneyRecording, StepRecording } from '../journeys/recording.ts';

/** One expectation, judged on one recorded step. */
export interface Judged {
  readonly snippet: string;
  readonly expected: Expected;
  /** Undefined before there is a cluster. */
  readonly place: Place | undefined;
  readonly faults: readonly string[];
}

/** Every expectation of every snippet, on every step of a journey that ran it on a cluster of its kind. */
export function judgeRecording(recording: JourneyRecording): readonly Judged[] {
  return recording.steps.flatMap((step, index) => judgeStep(step, placeAt(recording, index)));
}

/** What one step contradicts of what its snippet tells the reader to expect. */
export function judgeStep(step: StepRecording, place: Place | undefined): readonly Judged[] {
  const face = snippet(step.snippet).faces.find(({ kind }) => kind === step.kind);
  return (face?.output?.expects ?? [])
    .filter((expected) => holdsOn(expected, place))
    .map((expected) => ({
      snippet: step.snippet,
      expected,
      place,
      faults: contradictions(expected.part, step).map(
        (fault) =>
          `${step.snippet} (${place ? `${place.mode}, ${place.dataplane}` : 'no cluster yet'}): ${fault}.`,
      ),
    }));
}
