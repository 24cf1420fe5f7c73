import { recordings, type ShownRecording } from '../../proof/recordings.ts';
import { textHash } from '../../proof/state.ts';
import type { Face } from '../../snippet/model.ts';

/** What the recording printed for this very text; undefined where it has none, or one of another text. */
export function outputOf(
  { steps = [] }: Pick<ShownRecording, 'steps'>,
  id: string,
  face: Pick<Face, 'kind' | 'text'>,
): string | undefined {
  const hash = textHash(face.text);
  const step = steps.find((one) => one.snippet === id && one.kind === face.kind && one.sha256 === hash);
  return step?.stdout.trim() ? step.stdout : undefined;
}

/** The sample output of a face, from its journey's recording; undefined where nothing was recorded for it. */
export function sampleOutput(id: string, face: Face): string | undefined {
  const recording = recordings().find(
    ({ journey }) => journey !== undefined && journey === face.output?.journey,
  );
  return recording && outputOf(recording, id, face);
}
