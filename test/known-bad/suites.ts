import { readFileSync } from 'node:fs';
import { describeFindings } from '../content/finding.ts';
import { ciFaults, looseOptions, scriptFaults, unrunTests } from '../project/suites.ts';
import type { KnownBad } from './case.ts';

const ci = readFileSync('.ci/run', 'utf8');
const fast = { name: 'fast', include: ['test/**/*.test.ts'], exclude: ['test/live/**', 'test/policies/**'] };

const ofCi = (from: string, to: string): string => describeFindings(ciFaults(ci.replace(from, to)));

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
];
