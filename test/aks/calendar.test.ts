import { expect, test } from 'vitest';
import { ciliumEnd, ciliumOn, ciliumOnAks, floorSource } from '../../src/aks/calendar/cilium.ts';
import { addDays, daysBetween, firstDay, lastDay, longDate, parseDay } from '../../src/aks/calendar/day.ts';
import { kubernetesSource, kubernetesWritten, minors } from '../../src/aks/calendar/kubernetes.ts';
import { retirement, retirements } from '../../src/aks/calendar/retirements.ts';
import { minorOf, retirementState, supportedMinors, supportOf, upcoming } from '../../src/aks/calendar.ts';
import { calendarFaults, plansToldAsFacts } from './calendar-faults.ts';
import { source } from '../content/data.ts';

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
  ['1.36', '2026-11-21', 'community', 221],
  ['1.34', '2026-11-21', 'community', 9],
  ['1.34', '2026-11-30', 'community', 0],
  ['1.34', '2026-12-01', 'LTS only', 364],
  ['1.33', '2026-07-31', 'community', 0],
  ['1.33', '2026-08-01', 'LTS only', 364],
  ['1.31', '2026-11-30', 'LTS only', 0],
  ['1.31', '2026-12-01', 'ended', undefined],
  ['1.29', '2026-11-21', 'ended', undefined],
  ['1.36', '2026-06-01', 'preview', 29],
  ['1.36', '2026-04-30', 'unknown', undefined],
  ['1.37', '2026-11-21', 'unknown', undefined],
  ['1.99', '2026-11-21', 'unknown', undefined],
])('Kubernetes %s on %s: %s, %s days left', (minor, today, state, daysLeft) => {
  const support = supportOf(minor, today);
  expect([support.state, support.daysLeft]).toEqual([state, daysLeft]);
});

test('what was only planned when the source was written is called a plan', () => {
  expect(supportOf('1.37', '2026-08-10').planned).toBe('preview is planned for September 2026');
  expect(supportOf('1.37', '2026-10-15').planned).toBe(
    'preview was planned for September 2026, GA for October 2026',
  );
  expect(supportOf('1.37', '2026-11-21').planned).toBe('GA was planned for October 2026');
  expect(supportOf('1.34', '2026-12-01').planned).toBe(
    'end of community support was planned for 30 November 2026',
  );
  expect(supportOf('1.31', '2026-12-01').planned).toBe(
    'end of long-term support was planned for 30 November 2026',
  );
  expect(supportOf('1.33', '2026-11-21').planned).toBeUndefined();
});

test('the supported minors of a day leave out those that only a plan has made available', () => {
  expect(supportedMinors('2026-11-21')).toEqual(['1.34', '1.35', '1.36']);
  expect(supportedMinors('2026-12-01')).toEqual(['1.35', '1.36']);
  expect(supportedMinors('2026-07-10')).toEqual(['1.33', '1.34', '1.35', '1.36']);
});

test('upcoming events are those within the days asked for, soonest first', () => {
  const days = upcoming('2026-11-21', 180).map(({ day }) => day);
  expect(days[0]).toBe('2026-11-30');
  expect(days).toEqual([...days].sort());
  expect(upcoming('2026-11-21', 180).map(({ what }) => what)).toContain(
    'NGINX of the application routing add-on: support ends',
  );
  expect(upcoming('2026-11-21', 8)).toEqual([]);
  expect(upcoming('2026-11-21', 9).map(({ what }) => what)).toEqual([
    'Kubernetes 1.31: long-term support ends',
    'Kubernetes 1.34: community support ends',
  ]);
});

test('a retirement is ahead, in effect, or was planned where nobody has read on since', () => {
  expect(retirementState(retirement('kubenet'), '2028-03-30')).toBe('in 1 day');
  expect(retirementState(retirement('azure-linux-2'), '2026-11-21')).toBe('in effect');
  expect(retirementState(retirement('npm-windows'), '2026-11-21')).toBe(
    'was planned for 30 September 2026; our source is older',
  );
  for (const today of ['2026-11-21', '2027-07-01', '2030-01-01']) {
    expect(retirements.flatMap((row) => plansToldAsFacts(row, retirementState(row, today), today))).toEqual(
      [],
    );
  }
});

test('the third release after a Cilium minor ends it; until then the day is an estimate', () => {
  expect(ciliumEnd('1.17')).toEqual({ day: '2026-07-29', estimated: false });
  expect(ciliumEnd('1.18')).toEqual({ day: '2027-01-20', estimated: true });
  expect(ciliumEnd('1.19')).toEqual({ day: '2027-07-14', estimated: true });
  expect(ciliumEnd('1.21')).toBeUndefined();
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
