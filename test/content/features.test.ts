import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { longDate } from '../../src/aks/calendar/day.ts';
import { retirement, retirements, type RetirementId } from '../../src/aks/calendar/retirements.ts';
import { areas } from '../../src/aks/features/feature.ts';
import { features, featuresOf, featureSources } from '../../src/aks/features/index.ts';
import { citedSources } from '../../src/site/page/citations.ts';
import { featureRows } from '../../src/site/tables/features.ts';
import { describeFindings } from './finding.ts';
import { featureFaults } from './guards/features.ts';
import { parsePage } from './page.ts';
import { allSources } from './data.ts';

const today = '2026-11-21';
const matrix = 'content/docs/decide/acns.mdx';
const sources = [...allSources().keys()];

/** Retirements of nodes and machines, which are no features of the network. */
const ofNodes = [
  'availability-sets',
  'basic-load-balancer',
  'azure-linux-2',
  'azure-linux-os-guard',
  'windows-2019',
  'default-outbound-access',
  'ubuntu-20-04',
  'ubuntu-22-04',
  'windows-2022',
];

test('the matrix has every area, and each id once', () => {
  expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  expect(areas.flatMap(featuresOf)).toHaveLength(features.length);
});

test.each(features)(
  'feature $id names sources and numbers that exist, and contradicts nothing',
  (feature) => {
    expect(describeFindings(featureFaults(feature, sources))).toBe('');
  },
);

test('every retirement of the calendar is a row, or is about nodes', () => {
  const shown = features.flatMap(({ retirement }) => retirement ?? []);
  expect([...shown, ...ofNodes].sort()).toEqual(retirements.map(({ id }) => id).sort());
});

test('the page that draws the features lists every source of theirs', () => {
  const { text, components } = parsePage(matrix, readFileSync(matrix, 'utf8'));
  expect(components.filter(({ value }) => value.name === 'Features')).toHaveLength(1);
  const listed = citedSources(text);
  expect(features.flatMap(featureSources).filter((id) => !listed.includes(id))).toEqual([]);
});

test('a row says licence, dataplane, and a state of the day', () => {
  const rows = areas.flatMap((area) => featureRows(area, today));
  const row = (id: string): object | undefined => rows.find((one) => one.id === id);
  expect(row('l7')).toMatchObject({
    licence: 'ACNS (paid)',
    dataplane: 'Cilium',
    state: 'GA since August 2025',
  });
  expect(row('metrics')).toMatchObject({ dataplane: 'both' });
  expect(row('bgp')).toMatchObject({ licence: 'not on AKS', state: 'not offered' });
  expect(row('kubenet')).toMatchObject({ dataplane: 'its own', licence: 'free' });
  expect(row('kubenet')).toMatchObject({ ends: '/reference/version-calendar/#ends-kubenet' });
});

test('an end that a source only planned is told as a plan, and an end ahead as an end', () => {
  const state = (id: string): string | undefined =>
    areas.flatMap((area) => featureRows(area, today)).find((row) => row.id === id)?.state;
  const end = (id: RetirementId): string => longDate(retirement(id).from);
  expect(state('npm-windows')).toBe(
    `its end was planned for ${end('npm-windows')}; no newer source confirms it`,
  );
  expect(state('mesh-osm')).toMatch(new RegExp(`^retires ${end('open-service-mesh')}, in \\d+ days$`));
});
