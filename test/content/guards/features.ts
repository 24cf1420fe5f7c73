import type { Feature } from '../../../src/aks/features/feature.ts';
import { facts } from '../../../src/aks/limits.ts';
import { factIdsIn } from '../../../src/aks/rules/prose.ts';
import type { Finding } from '../finding.ts';
import { proseFaults, unknownIds } from './rules.ts';

/** What is wrong with one row of the feature matrix: ids that do not exist, words a page may not say, fields that contradict each other. */
export function featureFaults(feature: Feature, sources: readonly string[]): readonly Finding[] {
  const { id, name, note, status, retirement, since } = feature;
  const where = `src/aks/features (${id})`;
  const unknown = [
    ...unknownIds('fact', factIdsIn(note), Object.keys(facts)),
    ...unknownIds('source', feature.sources, sources),
  ];
  if (unknown.length > 0) return unknown.map((message) => ({ where, message }));
  const contradictions = [
    ...((status === 'retiring') === (retirement !== undefined)
      ? []
      : ['a retirement and the status "retiring" go together.']),
    ...(since === undefined || (status === 'GA' && feature.sources[0] === 'aks-release-notes')
      ? []
      : ['"since" is the month in which the release notes say GA; name them first.']),
    ...(feature.sources.length > 0 ? [] : ['no source says the status.']),
  ];
  return [
    ...contradictions.map((message) => ({ where, message })),
    ...[name, note].flatMap((prose) => proseFaults(where, prose)),
  ];
}
