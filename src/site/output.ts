import { existsSync, readFileSync } from 'node:fs';
import { textHash } from '../proof/state.ts';
import type { Face } from '../snippet/model.ts';

/** The part of a recorded journey that a page shows. */
export interface Recorded {
  readonly steps: readonly {
    readonly snippet: string;
    readonly kind: string;
    readonly sha256: string;
    readonly stdout: string;
  }[];
}

/** What the recording printed for this very text; undefined where it has none, or one of another text. */
export function outputOf(
  recorded: Recorded,
  id: string,
  face: Pick<Face, 'kind' | 'text'>,
): string | undefined {
  const hash = textHash(face.text);
  const step = recorded.steps.find(
    (one) => one.snippet === id && one.kind === face.kind && one.sha256 === hash,
  );
  return step?.stdout.trim() ? step.stdout : undefined;
}

/** The sample output of a face, from its journey's recording; undefined where nothing was recorded for it. */
export function sampleOutput(id: string, face: Face): string | undefined {
  if (!face.output) return undefined;
  const file = `test/recordings/journeys/${face.output.journey}.json`;
  if (!existsSync(file)) return undefined;
  return outputOf(JSON.parse(readFileSync(file, 'utf8')) as Recorded, id, face);
}
