import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { skipFaults, skipped, type Skip } from '../../src/proof/skips.ts';
import { describeFindings } from '../content/finding.ts';
import { vitestSkips } from './vitest-skips.ts';

/** They hold skips as text, to see them found. */
const planted = ['test/project/skips.test.ts', 'test/known-bad/freshness.ts'];

const today = '2026-11-21';

const skip: Skip = {
  id: 'live-helm-upgrade',
  check: 'live',
  reason: 'helm upgrade is not run: the stand-in chart has no second version.',
  until: '2027-02-19',
};

test('no test is left out by vitest itself', () => {
  const files = globSync('test/**/*.ts').filter((file) => !planted.includes(file));
  expect(files.length).toBeGreaterThanOrEqual(100);
  expect(describeFindings(files.flatMap((file) => vitestSkips(file, readFileSync(file, 'utf8'))))).toBe('');
});

test.each([
  "test.skip('a', () => {});",
  "test.only('a', () => {});",
  "it.todo('a');",
  "describe.skip('a', () => {});",
  "test.skipIf(true)('a', () => {});",
  "test.concurrent.runIf(x)('a', () => {});",
  "xit('a', () => {});",
  'test(name, { skip: true }, body);',
  'context.skip();',
])('%s is found', (line) => {
  expect(vitestSkips('test/a.test.ts', `\n${line}\n`)).toMatchObject([{ where: 'test/a.test.ts:2' }]);
});

test.each([
  "skip.only(2, 'x')",
  'const fit = fits(1);',
  "page.goto('/skip')",
  'iterator.skip(3)',
  'refit(1)',
])('%s is no skip of vitest', (line) => {
  expect(vitestSkips('test/a.test.ts', line)).toEqual([]);
});

test('a skip lasts until its last day, and then the check runs', () => {
  expect(skipped('live-helm-upgrade', '2027-02-19', [skip])).toBe(skip);
  expect(skipped('live-helm-upgrade', '2027-02-20', [skip])).toBeUndefined();
  expect(skipped('live-helm', today, [skip])).toBeUndefined();
});

test('a skip of at most 90 days with a reason is fine, and one more day is not', () => {
  expect(skipFaults([skip], today)).toEqual([]);
  expect(skipFaults([{ ...skip, until: '2027-02-20' }], today)).toHaveLength(1);
  expect(skipFaults([skip], '2027-02-20')).toEqual([
    'src/proof/skips.ts: skip "live-helm-upgrade": expired on 2027-02-19. Make the check run again, or argue anew.',
  ]);
});

test('a malformed skip is refused with what was expected', () => {
  const bad = { id: 'Live Helm', check: 'liev', reason: 'later', until: '2026-02-30' } as unknown as Skip;
  const faults = skipFaults([bad, bad], today).join('\n');
  expect(faults).toContain('id must be kebab-case');
  expect(faults).toContain('found "liev". Did you mean "live"?');
  expect(faults).toContain('reason must have at least 20 characters, found 5');
  expect(faults).toContain('until: expected a day of the calendar');
  expect(faults).toContain('stands twice');
});
