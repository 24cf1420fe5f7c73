import { existsSync, globSync, readFileSync } from 'node:fs';
import type { Face } from '../snippet/model.ts';
import { textHash } from './state.ts';

/** Where `npm run live` keeps what it recorded in Azure itself. */
export const liveFolder = 'test/recordings/live';

/** What a live run proves, for the proof page. */
export const liveMeaning =
  'A person ran the snippet in a subscription of their own with npm run live, and deleted everything afterwards.';

/** Of a live recording, what the site needs. */
export interface LiveRun {
  readonly date: string;
  readonly tools: Readonly<Record<string, string>>;
  readonly location: string;
  readonly steps: readonly {
    readonly snippet: string;
    readonly kind: string;
    readonly sha256: string;
    readonly status: number;
    readonly calls: readonly { readonly words: readonly string[] }[];
  }[];
}

/** Whether one face ran in Azure; it stands beside the levels, which a project without a subscription can reach. */
export type LiveState =
  | { readonly state: 'does not apply' }
  | { readonly state: 'not run' }
  | { readonly state: 'passed'; readonly tools: string; readonly date: string; readonly location: string };

let cached: readonly LiveRun[] | undefined;

/** The recordings there are; none as long as nobody with a subscription has made one. */
export function liveRuns(): readonly LiveRun[] {
  cached ??= existsSync(liveFolder)
    ? globSync(`${liveFolder}/*.json`).map((file) => JSON.parse(readFileSync(file, 'utf8')) as LiveRun)
    : [];
  return cached;
}

/** What was recorded of this very text; a changed text has not run. Programs and manifests are not run this way. */
export function liveStateOf(
  id: string,
  face: Pick<Face, 'kind' | 'text' | 'language'>,
  runs: readonly LiveRun[],
): LiveState {
  if (face.language !== 'bash') return { state: 'does not apply' };
  for (const { date, tools, location, steps } of runs) {
    const step = steps.find(
      ({ snippet, kind, sha256, status }) =>
        snippet === id && kind === face.kind && status === 0 && sha256 === textHash(face.text),
    );
    if (!step) continue;
    const names = [...new Set(step.calls.map(({ words }) => words[0] ?? ''))];
    return {
      state: 'passed',
      date,
      location,
      tools: names.map((name) => `${name} ${tools[name]}`).join(', '),
    };
  }
  return { state: 'not run' };
}
