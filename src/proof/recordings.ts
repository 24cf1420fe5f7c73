import { globSync, readFileSync } from 'node:fs';
import type { Recording } from './model.ts';

/** Where `npm run record` keeps what it ran: a file for each journey, and one for each program. */
export const recordingsFolder = 'content/recordings';

/** Of a recording, what the site needs; only journeys have steps. */
export interface ShownRecording extends Recording {
  readonly journey?: string;
  readonly steps?: readonly {
    readonly snippet: string;
    readonly kind: string;
    readonly sha256: string;
    readonly stdout: string;
  }[];
}

let cached: readonly ShownRecording[] | undefined;

/** Every recording, the newest first; none means that nothing ran. */
export function recordings(): readonly ShownRecording[] {
  cached ??= globSync(`${recordingsFolder}/**/*.json`)
    .sort()
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as ShownRecording)
    .sort((a, b) => b.date.localeCompare(a.date));
  return cached;
}
