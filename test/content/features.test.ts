import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { longDate } from '../../src/aks/calendar/day.ts';
import { retirement, retirements, type RetirementId } from '../../src/aks/calendar/retirements.ts';
import { areas } from '../../src/aks/features/feature.ts';
import { features, featuresOf, featureSources } from '../../src/aks/features/index.ts';
import { citedSources } from '../../src/site/page/citations.ts';
import { featureRows } from '../../src/site/tables/features.ts';
import { describeFindings } from './finding.ts';
import { acnsFaults, featureFaults, rowsUnder } from './guards/features.ts';
import { parsePage } from './page.ts';
import { allSources, source } from './data.ts';

const today = '2026-11-21';
const matrix = 'content/docs/reference/features.mdx';
const acns = readFileSync('content/docs/decide/acns.mdx', 'utf8');
const sources = [...allSources().keys()];

/** The rows of the ACNS page, by their labels there. */
const labels = {
  'Node and pod metrics': 'metrics',
  'Live flow logs (Hubble CLI and UI)': 'live-logs',
  'Stored flow logs': 'stored-logs',
  'Filtering metrics at the source': 'metrics-filtering',
  'FQDN rules': 'fqdn',
  'Rules on HTTP, gRPC, Kafka': 'l7',
  WireGuard: 'wireguard',
  'Mutual TLS': 'mutual-tls',
  'eBPF host routing': 'ebpf-host-routing',
  'Networking between clusters': 'fleet-network',
};

/** Retirements of nodes and machines, which are no features of the network. */
const ofNodes = [
  'availability-sets',
  'basic-load-balancer',
  'azure-linux-2',
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

test('the ACNS page says the same of every feature that needs ACNS', () => {
  const rows = rowsUnder('What each feature needs', acns);
  expect(rows.map(({ label }) => label)).toEqual(Object.keys(labels));
  expect(acnsFaults(rows, features, labels)).toEqual([]);
  const paid = features.filter(({ acns: needed }) => needed).map(({ id }) => id);
  // One Microsoft tests with customers and describes nowhere, so the page on ACNS does not list it.
  expect(paid.filter((id) => !Object.values(labels).includes(id))).toEqual(['gateway-api-cilium']);
});

test('what the ACNS page says that ACNS does not give is not offered', () => {
  const section = acns.split('\n## What ACNS does not give you\n')[1]?.split('\n## ')[0] ?? '';
  const named = [...section.matchAll(/^- \*\*(.+?)\.\*\*/gm)].map(([, name]) => name);
  expect(named).toEqual([
    'BGP',
    'Ingress or a service mesh by Cilium',
    'Helm values and agent settings',
    'Azure Policy',
  ]);
  const status = (id: string): string | undefined => features.find((one) => one.id === id)?.status;
  expect(['bgp', 'ingress', 'mesh-cilium', 'own-settings'].map(status)).toEqual(
    Array.from({ length: 4 }, () => 'not offered'),
  );
});

test('every retirement of the calendar is a row, or is about nodes', () => {
  const shown = features.flatMap(({ retirement }) => retirement ?? []);
  expect([...shown, ...ofNodes].sort()).toEqual(retirements.map(({ id }) => id).sort());
});

test('the page lists every source of its rows, none of them younger than it says', () => {
  const { frontMatter, text, components } = parsePage(matrix, readFileSync(matrix, 'utf8'));
  const listed = citedSources(text, frontMatter['sources'] as string[]);
  const needed = features.flatMap(featureSources);
  expect(needed.filter((id) => !listed.includes(id))).toEqual([]);
  expect(text).toContain('None is younger than August 2026');
  expect(needed.filter((id) => source(id).date > '2026-08-31')).toEqual([]);
  const drawn = components.filter(({ value }) => value.name === 'Features');
  expect(drawn.map(({ value }) => value.attributes['area'])).toEqual([...areas]);
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
  expect(row('bgp')).toMatchObject({ licence: 'none to buy', state: 'not offered' });
  expect(row('kubenet')).toMatchObject({ dataplane: 'Azure', licence: 'free' });
  expect(row('kubenet')).toMatchObject({ ends: '/reference/version-calendar/#ends-kubenet' });
});

test('an end that a source only planned is told as a plan, and an end ahead as an end', () => {
  const state = (id: string): string | undefined =>
    areas.flatMap((area) => featureRows(area, today)).find((row) => row.id === id)?.state;
  const end = (id: RetirementId): string => longDate(retirement(id).from);
  expect(state('npm-windows')).toBe(`its end was planned for ${end('npm-windows')}; our source is older`);
  expect(state('mesh-osm')).toMatch(new RegExp(`^retires ${end('open-service-mesh')}, in \\d+ days$`));
});
