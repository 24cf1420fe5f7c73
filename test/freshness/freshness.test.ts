import { expect, test } from 'vitest';
import { ciliumOn } from '../../src/aks/calendar/cilium.ts';
import { addDays } from '../../src/aks/calendar/day.ts';
import { parsePage } from '../content/page.ts';
import { serverVersion } from '../doubles/kubernetes/api/discovery.ts';
import { defaultVersion } from '../doubles/arm/clusters/node-pools.ts';
import { ciliumVersion } from '../doubles/kubernetes/exec/cilium-status.ts';
import { freshness, type Aging } from './freshness.ts';
import { pageItems } from './page-items.ts';
import { minorIn, pinItems } from './pin-items.ts';
import { type Pin } from './pins.ts';
import { report } from './report.ts';

const kubernetes: Pin = { kind: 'kubernetes', what: 'double', version: 'v1.35.6' };
const end = '2027-03-31';
const nothing: Aging = { pins: [], pages: [], sources: [], recorded: '2026-11-21' };

const urgencies = (pin: Pin, today: string): string[] => pinItems(pin, today).map(({ urgency }) => urgency);
const page = (scope: string, rest = '', body = ''): ReturnType<typeof parsePage> =>
  parsePage('content/docs/verify/a.mdx', `---\nscope:\n  kubernetes: ${scope}\n${rest}---\n\n${body}\n`);

test('the doubles agree on one Kubernetes, and on the least Cilium that AKS has on it', () => {
  expect(minorIn(serverVersion)).toBe(defaultVersion);
  expect(ciliumVersion).toBe(ciliumOn(defaultVersion).floor);
});

test.each([
  [61, []],
  [60, ['warning']],
  [59, ['warning']],
  [0, ['warning']],
  [-1, ['failure']],
])('a pinned Kubernetes that leaves support in %i days: %j', (days, expected) => {
  expect(urgencies(kubernetes, addDays(end, -days))).toEqual(expected);
});

test('a pinned Cilium fails once it has left the three minors that upstream maintains', () => {
  const cilium = (version: string): Pin => ({ kind: 'cilium', what: 'chart', version });
  expect(urgencies(cilium('1.19.6'), '2026-11-21')).toEqual([]);
  expect(urgencies(cilium('1.18.6'), '2026-11-21')).toEqual(['warning']);
  expect(urgencies(cilium('1.17.17'), '2026-11-21')).toEqual(['failure']);
  expect(urgencies(cilium('1.99.0'), '2026-11-21')).toEqual(['warning']);
});

test('kubectl may be one minor away from every supported minor', () => {
  const kubectl = (version: string): Pin => ({ kind: 'kubectl', what: 'kubectl', version });
  expect(urgencies(kubectl('1.35.2'), '2026-09-15')).toEqual([]);
  expect(urgencies(kubectl('1.35.2'), '2026-11-21')).toEqual(['warning']);
  expect(urgencies(kubectl('1.36.0'), '2026-12-01')).toEqual([]);
  expect(urgencies(kubectl('1.31.0'), '2026-11-21')).toEqual(['failure']);
});

test('a Kubernetes that is only in preview, or only planned, warns as a pin', () => {
  expect(urgencies({ ...kubernetes, version: '1.36' }, '2026-06-01')).toEqual(['warning']);
  expect(pinItems({ ...kubernetes, version: '1.37' }, '2026-08-10')[0]?.message).toContain(
    'preview is planned for September 2026',
  );
});

test('a preview API has a year, a stable one no published end', () => {
  expect(urgencies({ kind: 'api', what: 'az', version: '2025-11-02-preview' }, '2026-11-21')).toEqual([
    'failure',
  ]);
  expect(urgencies({ kind: 'api', what: 'az', version: '2026-06-01' }, '2030-01-01')).toEqual(['note']);
});

test('a scope that names an ended or unknown Kubernetes warns and never fails', () => {
  const of = (scope: string): string[] => pageItems(page(scope), '2026-11-21').map(({ urgency }) => urgency);
  expect(of('1.29 and later')).toEqual(['warning']);
  expect(of('1.31 and later')).toEqual(['warning']);
  expect(of('1.32 and later')).toEqual([]);
  expect(of('1.99')).toEqual(['warning']);
  expect(of('the AKS default at creation')).toEqual([]);
});

test('a scope of Cilium warns once AKS has it nowhere any more as least version', () => {
  const cilium = page('1.36', '  cilium: 1.16 to 1.19\n');
  expect(pageItems(cilium, '2026-11-30')).toEqual([]);
  expect(pageItems(cilium, '2026-12-01').map(({ what }) => what)).toEqual([
    'content/docs/verify/a.mdx: scope of Cilium',
  ]);
});

test('pages, sources and recordings grow old at their own pace, and the oldest come first', () => {
  const all: Aging = {
    ...nothing,
    pages: [page('1.36', 'verified: 2026-05-24\n'), page('1.36', 'verified: 2026-05-25\n')],
    sources: [
      { id: 'a', date: '2025', read: '2025-11-20' },
      { id: 'b', date: '2025', read: '2025-11-21' },
    ],
    recorded: '2026-05-24',
  };
  const found = freshness(all, '2026-11-21').filter(({ urgency }) => urgency === 're-read');
  expect(found.map(({ what, days }) => [what, days])).toEqual([
    ['content/sources.yaml: a', 366],
    ['content/docs/verify/a.mdx', 181],
    ['content/recordings', 181],
  ]);
});

test('a page older than the day of a source it cites is listed with that source; the day of reading does not count', () => {
  const pages = [page('1.36', 'verified: 2026-11-10\n', 'It ends. <Cite id="new" /> <Cite id="old" />')];
  const sources = [
    { id: 'new', date: '2026-11-15', read: '2026-11-21' },
    { id: 'old', date: '2026-11', read: '2026-11-21' },
    { id: 'uncited', date: '2026-11-20', read: '2026-11-21' },
  ];
  const newer = freshness({ ...nothing, pages, sources }, '2026-11-21').filter(
    ({ urgency }) => urgency === 'newer source',
  );
  expect(newer.map(({ what, message }) => `${what}: ${message}`)).toEqual([
    'content/docs/verify/a.mdx: verified 2026-11-10; newer: new of 2026-11-15.',
  ]);
});

test('the report of a day names failures first and sums up last', () => {
  const lines = report(freshness({ ...nothing, pins: [kubernetes] }, '2027-04-01'), '2027-04-01').split('\n');
  expect(lines[0]).toBe('Freshness on 2027-04-01');
  expect(lines[2]).toBe('Failures: 1');
  expect(lines[3]).toContain(
    'community support of Kubernetes 1.35 was to end on 2027-03-31, 1 day ago. Pin 1.37',
  );
  expect(lines.at(-1)).toBe('1 failed, 0 warned, 0 to read again');
});
