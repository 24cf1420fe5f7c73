import { readFileSync } from 'node:fs';
import type { Recording } from '../../src/proof/model.ts';
import { versions } from '../../src/author/tables/tools.ts';
import { journeyRecordings } from '../journeys/recordings.ts';
import { facesOf } from './judge.ts';
import { programIds, programPath, programProofs } from './programs.ts';

/** A recording that was made with another tool than the one that is pinned or installed now. */
export interface Older {
  readonly recording: string;
  readonly message: string;
}

/** Every such recording, for `npm run freshness`: each stays true of the tools that it names, so none is an error. */
export function olderRecordings(): readonly Older[] {
  const programs = programIds.map((id) => {
    const { faces } = JSON.parse(readFileSync(programPath(id), 'utf8')) as Recording;
    return [id, faces, programProofs(id)] as const;
  });
  const journeys = journeyRecordings().map((recording) => {
    const tools = { ...recording.tools, ...versions };
    return [recording.journey, recording.faces, facesOf({ ...recording, tools })] as const;
  });
  return [...journeys, ...programs].flatMap(([recording, had, now]) => {
    const gone = toolsIn(had).filter((tool) => !toolsIn(now).includes(tool));
    return gone.length === 0
      ? []
      : [{ recording, message: `by ${gone.join(', ')}; npm run record -- ${recording} renews it.` }];
  });
}

function toolsIn(faces: Recording['faces']): readonly string[] {
  const all = Object.values(faces).flatMap(({ levels }) => Object.values(levels));
  return [...new Set(all.flatMap((tools) => tools.split(', ')))];
}
