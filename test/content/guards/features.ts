import type { Feature, FeatureStatus } from '../../../src/aks/features/feature.ts';
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

/** A row of the ACNS page's table of features. */
export interface AcnsRow {
  readonly label: string;
  readonly dataplane: string;
  readonly status: string;
}

/** The table under a heading of a page, its first, second and last column. */
export function rowsUnder(heading: string, text: string): readonly AcnsRow[] {
  const section = text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => ({ label: cells[1] ?? '', dataplane: cells[2] ?? '', status: cells.at(-2) ?? '' }));
}

const wording: Readonly<Record<FeatureStatus, RegExp>> = {
  GA: /^GA\b/,
  preview: /^\*\*preview\*\*/,
  unclear: /^pages differ$/,
  retiring: /^retires/,
  'not offered': /^not offered/,
};

/** Where the ACNS page and the matrix say different things of one feature; `ids` gives the feature of each label. */
export function acnsFaults(
  rows: readonly AcnsRow[],
  features: readonly Feature[],
  ids: Readonly<Record<string, string>>,
): readonly string[] {
  return rows.flatMap(({ label, dataplane, status }) => {
    const feature = features.find(({ id }) => id === ids[label]);
    if (!feature) return [`${label}: the matrix has no such feature.`];
    const both = feature.dataplanes.length > 1;
    return [
      ...(feature.acns ? [] : [`${label}: needs ACNS on its page, and is free in the matrix.`]),
      ...(wording[feature.status].test(status)
        ? []
        : [`${label}: ${status} on the ACNS page, ${feature.status} in the matrix.`]),
      ...(dataplane.startsWith(both ? 'both' : 'Cilium')
        ? []
        : [`${label}: ${dataplane} on the ACNS page, ${feature.dataplanes.join(' and ')} in the matrix.`]),
    ];
  });
}
