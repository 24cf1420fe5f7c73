import { readFileSync } from 'node:fs';
import { describeFindings } from '../content/finding.ts';
import { inlineFaults } from '../content/guards/inline-code.ts';
import { idleGuards } from '../project/guards.ts';
import { weakenedTests } from '../project/slow-tests.ts';
import { ciFaults, looseOptions, scriptFaults, unrunTests } from '../project/suites.ts';
import type { KnownBad } from './case.ts';

const ci = readFileSync('.ci/run', 'utf8');
const fast = { name: 'fast', include: ['test/**/*.test.ts'], exclude: ['test/live/**', 'test/policies/**'] };

const ofCi = (from: string, to: string): string => describeFindings(ciFaults(ci.replace(from, to)));

const guard = {
  path: 'test/content/guards/numbers.ts',
  text: 'export function typedNumbers(page: Page): readonly Finding[] { return []; }',
};

/** Checks that no longer run, or whose failure nobody sees. */
export const suiteCases: readonly KnownBad[] = [
  {
    name: 'suite dropped from CI',
    story: 'The live suite was slow that week; nobody put it back.',
    caught: () => ofCi('suite live', '# suite live'),
    says: 'has no line "suite live <floor> npm run test:live --"',
  },
  {
    name: 'check that may fail',
    story: 'npm run lint || true, until the merge is through.',
    caught: () => ofCi('npm run lint', 'npm run lint || true'),
    says: '"step lint npm run lint || true" lets a check fail unseen',
  },
  {
    name: 'suite without a report counts nothing',
    story: "counts='0 0' where the report is missing: a crash looks like zero failures.",
    caught: () => ofCi("counts='0 1'", "counts='0 0'"),
    says: 'lets a check fail unseen',
  },
  {
    name: 'run that always ends well',
    story: 'The last line, which decides the exit code, becomes true.',
    caught: () => ofCi('[ "$failed" = 0 ]', 'true'),
    says: 'must end with [ "$failed" = 0 ]',
  },
  {
    name: 'narrowed npm test',
    story: 'npm test runs only the folder somebody works on.',
    caught: () =>
      describeFindings(scriptFaults({ test: 'npm run types && vitest run --project fast test/content' })),
    says: 'package.json: test: expected "npm run types && vitest run --project fast"',
  },
  {
    name: 'folder that no project runs',
    story: 'test/policies was excluded to save time; its tests are green because they do not run.',
    caught: () => describeFindings(unrunTests(['test/policies/decide.test.ts'], [fast])),
    says: 'test/policies/decide.test.ts: expected to be run by project fast, found none',
  },
  {
    name: 'loosened compiler',
    story: 'astro/tsconfigs/base in place of strictest: a misspelt option is then any.',
    caught: () => describeFindings(looseOptions({ strict: true })),
    says: 'expected exactOptionalPropertyTypes: true, found undefined',
  },
  {
    name: 'guard that judges nothing',
    story:
      'The test of a guard became expect(…).toBeDefined(), or was deleted in a merge; the guard itself is fine.',
    caught: () =>
      describeFindings(
        idleGuards(
          [guard],
          [
            { path: 'test/known-bad/a.ts', text: 'caught: () => typedNumbers(page)' },
            {
              path: 'test/a.test.ts',
              text: "test('a', () => { expect(typedNumbers(page)).toBeDefined(); });",
            },
          ],
        ),
      ),
    says: 'no test expects that typedNumbers finds nothing',
  },
  {
    name: 'guard without a known-bad case',
    story: 'A guard that returns [] at once would be as green as ever.',
    caught: () =>
      describeFindings(idleGuards([guard], [{ path: 'test/other.ts', text: 'typedNumbers(page)' }])),
    says: 'nobody has seen typedNumbers find anything',
  },
  {
    name: 'slow test that compares less',
    story: 'The clipboard test asks only whether something was copied.',
    caught: () => {
      const file = 'test/site/copy.test.ts';
      const text = readFileSync(file, 'utf8');
      return describeFindings(weakenedTests(file, text.replace('.toEqual(texts)', '.toBeDefined()')));
    },
    says: '".toBeDefined()" holds of nearly everything',
  },
  {
    name: 'slow test that lost an expectation',
    story: 'The comparison of the Markdown form with the page is dropped; the other two stay.',
    caught: () => {
      const file = 'test/site/copy.test.ts';
      return describeFindings(
        weakenedTests(file, readFileSync(file, 'utf8').replace(/expect\(fencesOf/, 'void (fencesOf')),
      );
    },
    says: 'expected at least 3 tests with 7 expectations, found 3 with 6',
  },
  {
    name: 'misspelt option in a sentence, by itself',
    story: 'The page tells readers to set --network-plugin-mod.',
    caught: () => inlineFaults('--network-plugin-mod').join(),
    says: 'Did you mean "network-plugin-mode"?',
  },
];
