import { expect, test } from 'vitest';
import { ciliumEnd, ciliumOn, ciliumOnAks, floorSource } from '../../src/aks/calendar/cilium.ts';
import { addDays, daysBetween, firstDay, lastDay, longDate, parseDay } from '../../src/aks/calendar/day.ts';
import {
  kubernetesSource,
  kubernetesWritten,
  minor,
  minors,
  type MinorCalendar,
} from '../../src/aks/calendar/kubernetes.ts';
import { retirements, type Retirement } from '../../src/aks/calendar/retirements.ts';
import { minorOf, retirementState, supportedMinors, supportOf, upcoming } from '../../src/aks/calendar.ts';
import { calendarFaults, plansToldAsFacts } from './calendar-faults.ts';
import { source } from '../content/data.ts';

/** Dates as a source could give them: what is later than `written` is a plan. */
const calendar: MinorCalendar = {
  written: '2026-08-05',
  minors: [
    minor('9.1', ['2023-12', '2024-02', '2024-03', '2025-03', '2026-04']),
    minor('9.2', ['2024-08', '2024-10', '2024-11', '2025-11-01', '2026-11']),
    minor('9.3', ['2025-04', '2025-05', '2025-06', '2026-07', '2027-07']),
    minor('9.4', ['2025-08', '2025-10', '2025-11', '2026-11', '2027-11']),
    minor('9.5', ['2025-12', '2026-02', '2026-03', '2027-03', '2028-03']),
    minor('9.6', ['2026-04', '2026-05', '2026-06', '2027-06', '2028-06']),
    minor('9.7', ['2026-08', '2026-09', '2026-10', '2027-10', '2028-10']),
  ],
};

const retiring: Retirement = {
  id: 'x',
  what: 'An old thing',
  from: '2026-12-01',
  then: 'No support.',
  source: 'x',
  written: '2026-06-12',
};

test('the dates of a minor run forwards, and no minor stands twice', () => {
  expect(calendarFaults(minors)).toEqual([]);
});

test('every row has a source that was written on the day that the row says', () => {
  const rows = [...retirements, { source: kubernetesSource, written: kubernetesWritten }];
  expect(rows.map(({ source: id }) => [id, source(id).date])).toEqual(
    rows.map((row) => [row.source, row.written]),
  );
  for (const id of [floorSource, 'cilium-security', 'cilium-chart']) expect(source(id).read).not.toBe('');
  for (const { shipped } of ciliumOnAks) expect(shipped.noted <= source(shipped.source).date).toBe(true);
});

test.each([
  ['9.6', '2026-11-21', 'community', 221],
  ['9.4', '2026-11-21', 'community', 9],
  ['9.4', '2026-11-30', 'community', 0],
  ['9.4', '2026-12-01', 'LTS only', 364],
  ['9.3', '2026-07-31', 'community', 0],
  ['9.3', '2026-08-01', 'LTS only', 364],
  ['9.2', '2026-11-30', 'LTS only', 0],
  ['9.2', '2026-12-01', 'ended', undefined],
  ['9.1', '2026-11-21', 'ended', undefined],
  ['9.6', '2026-06-01', 'preview', 29],
  ['9.6', '2026-04-30', 'unknown', undefined],
  ['9.7', '2026-11-21', 'unknown', undefined],
  ['9.9', '2026-11-21', 'unknown', undefined],
])('Kubernetes %s on %s: %s, %s days left', (minor, today, state, daysLeft) => {
  const support = supportOf(minor, today, calendar);
  expect([support.state, support.daysLeft]).toEqual([state, daysLeft]);
});

test('what was only planned when the source was written is called a plan', () => {
  expect(supportOf('9.7', '2026-08-10', calendar).planned).toBe('preview is planned for September 2026');
  expect(supportOf('9.7', '2026-10-15', calendar).planned).toBe(
    'preview was planned for September 2026, GA for October 2026',
  );
  expect(supportOf('9.7', '2026-11-21', calendar).planned).toBe('GA was planned for October 2026');
  expect(supportOf('9.4', '2026-12-01', calendar).planned).toBe(
    'end of community support was planned for 30 November 2026',
  );
  expect(supportOf('9.2', '2026-12-01', calendar).planned).toBe(
    'end of long-term support was planned for 30 November 2026',
  );
  expect(supportOf('9.3', '2026-11-21', calendar).planned).toBeUndefined();
});

test('the supported minors of a day leave out those that only a plan has made available', () => {
  expect(supportedMinors('2026-11-21', calendar)).toEqual(['9.4', '9.5', '9.6']);
  expect(supportedMinors('2026-12-01', calendar)).toEqual(['9.5', '9.6']);
  expect(supportedMinors('2026-07-10', calendar)).toEqual(['9.3', '9.4', '9.5', '9.6']);
});

test('upcoming events are those within the days asked for, soonest first', () => {
  const events = (days: number): readonly string[] =>
    upcoming('2026-11-21', days, calendar, [retiring]).map(({ day, what }) => `${day} ${what}`);
  expect(events(8)).toEqual([]);
  expect(events(10)).toEqual([
    '2026-11-30 Kubernetes 9.2: long-term support ends',
    '2026-11-30 Kubernetes 9.4: community support ends',
    '2026-12-01 An old thing: support ends',
  ]);
});

test('a retirement is ahead, in effect, or was planned where nobody has read on since', () => {
  expect(retirementState(retiring, '2026-11-30')).toBe('in 1 day');
  expect(retirementState({ ...retiring, written: '2027-01-01' }, '2026-12-02')).toBe('in effect');
  expect(retirementState(retiring, '2026-12-02')).toBe(
    'was planned for that day; no newer source confirms it',
  );
  for (const today of ['2026-11-21', '2027-07-01', '2030-01-01']) {
    expect(retirements.flatMap((row) => plansToldAsFacts(row, retirementState(row, today), today))).toEqual(
      [],
    );
  }
});

test('the third release after a Cilium minor ends it; until then the day is an estimate', () => {
  const releases = [
    { minor: '9.1', released: '2025-01-01' },
    { minor: '9.2', released: '2025-07-01' },
    { minor: '9.3', released: '2026-01-01' },
    { minor: '9.4', released: '2026-06-10' },
  ];
  expect(ciliumEnd('9.1', releases)).toEqual({ day: '2026-06-10', estimated: false });
  expect(ciliumEnd('9.2', releases)).toEqual({ day: '2026-11-17', estimated: true });
  expect(ciliumEnd('9.3', releases)).toEqual({ day: '2027-04-26', estimated: true });
  expect(ciliumEnd('9.9', releases)).toBeUndefined();
});

test('what AKS ships is never below the least version that it documents', () => {
  const number = (version: string): number =>
    version.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);
  for (const { floor, shipped } of ciliumOnAks)
    expect(number(shipped.version)).toBeGreaterThanOrEqual(number(floor));
});

test('an unknown minor or retirement is refused with the nearest one', () => {
  expect(() => minorOf('1.3')).toThrow(/Unknown Kubernetes minor "1.3". Did you mean "1.3\d"\?/);
  expect(() => ciliumOn('1.20')).toThrow(
    /No Cilium version is known for Kubernetes 1.20 on AKS; known: 1.31/,
  );
});

test('days are counted in the calendar, and a month means its first or last day', () => {
  expect([firstDay('2028-02'), lastDay('2028-02'), lastDay('2026-12'), lastDay('2025-08-22')]).toEqual([
    '2028-02-01',
    '2028-02-29',
    '2026-12-31',
    '2025-08-22',
  ]);
  expect(daysBetween('2026-11-21', '2027-01-20')).toBe(60);
  expect(addDays('2026-11-21', 60)).toBe('2027-01-20');
  expect([longDate('2028-03-31'), longDate('2028-03')]).toEqual(['31 March 2028', 'March 2028']);
  for (const text of ['2026-02-30', '2026-1-1', 'tomorrow', ''])
    expect(() => parseDay(text)).toThrow('expected a day of the calendar');
});
