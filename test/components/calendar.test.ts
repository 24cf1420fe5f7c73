import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ciliumOnAks, floorSource } from '../../src/aks/calendar/cilium.ts';
import { kubernetesSource, minors } from '../../src/aks/calendar/kubernetes.ts';
import { retirements } from '../../src/aks/calendar/retirements.ts';
import { supportOf } from '../../src/aks/calendar.ts';
import {
  ciliumRows,
  kubernetesRows,
  retirementRows,
  stateText,
  supportedText,
} from '../../src/site/tables/calendar.ts';
import { citedSources } from '../../src/site/page/citations.ts';
import { parsePage } from '../content/page.ts';

const today = '2026-11-21';
const file = 'content/docs/reference/version-calendar.mdx';

test('the answer sorts the minors by what a reader can have', () => {
  expect(supportedText(today)).toEqual({
    community: '1.34, 1.35, 1.36, 1.37',
    longTerm: '1.31, 1.32, 1.33',
    planned: 'none',
  });
  expect(supportedText('2030-01-01')).toEqual({ community: 'none', longTerm: 'none', planned: 'none' });
});

test.each([
  ['1.34', '2026-11-29', 'community support, 1 day left'],
  [
    '1.34',
    '2026-12-01',
    'long-term support only, 364 days left, end of community support was planned for 30 November 2026',
  ],
  ['1.29', today, 'ended'],
  ['1.37', today, 'community support, 344 days left'],
])('Kubernetes %s on %s reads "%s"', (minor, day, text) => {
  expect(stateText(supportOf(minor, day))).toBe(text);
});

test('rows are newest first, and a date that the source only planned says so', () => {
  const rows = kubernetesRows(today);
  expect(rows).toHaveLength(minors.length);
  expect(rows[0]).toMatchObject({ minor: '1.37', ga: '2026-10-25', end: '2027-10-31' });
  expect(rows[1]).toMatchObject({
    minor: '1.36',
    ga: '2026-06',
    end: '2027-06-30',
    ltsEnd: '2028-06-30',
  });
  expect(ciliumRows()[0]?.kubernetes).toBe('1.36');
});

test('the next retirement comes first, those behind us last', () => {
  const rows = retirementRows(today);
  expect(rows[0]).toMatchObject({ id: 'app-routing-nginx', from: '1 December 2026', state: 'in 10 days' });
  expect(rows.map(({ id }) => id).sort()).toEqual(retirements.map(({ id }) => id).sort());
  expect(rows.find(({ id }) => id === 'npm-windows')?.state).toContain('was planned for ');
});

test('the page lists every source of the calendar, or the build would stop', () => {
  const { frontMatter, text } = parsePage(file, readFileSync(file, 'utf8'));
  const listed = citedSources(text, frontMatter['sources'] as string[]);
  const needed = [
    kubernetesSource,
    floorSource,
    ...ciliumOnAks.map(({ shipped }) => shipped.source),
    ...retirements.map(({ source }) => source),
  ];
  expect(needed.filter((id) => !listed.includes(id))).toEqual([]);
});
