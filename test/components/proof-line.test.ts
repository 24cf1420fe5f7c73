import { expect, test } from 'vitest';
import { proofLine, proofSummary } from '../../src/site/evidence/proof-line.ts';

const ran = { level: 'ran', state: 'passed', tools: 'helm 4.1.4', date: '2026-11-21' } as const;
const table = { level: 'table', state: 'passed', tools: 'helm 4.1.4', date: '2026-11-21' } as const;

test('the line under a Helm snippet says that a stand-in chart was installed, and not on a cluster', () => {
  expect(proofLine('helm', { levels: [table, ran] })).toBe(
    'Ran with helm 4.1.4 on 2026-11-21 with a stand-in for the chart, against a test double, not a cluster.',
  );
});

test.each([
  [[{ level: 'ran', state: 'not run' }, table], 'Not run.'],
  [[ran, { level: 'table', state: 'not run' }], 'Not checked: table.'],
  [
    [
      { level: 'ran', state: 'not run' },
      { level: 'table', state: 'not run' },
    ],
    'Not run and not checked',
  ],
] as const)('a level that did not run is never passed over', (levels, says) => {
  expect(proofLine('az', { levels })).toContain(says);
  if (says !== 'Not run.') expect(proofSummary({ levels })).toContain(says);
});

test('the line under a Terraform snippet says that Terraform did not run, and names a level that failed', () => {
  const parsed = { level: 'parsed', state: 'passed', tools: 'hcl', date: '2026-11-21' } as const;
  const unrun = { level: 'ran', state: 'not run' } as const;
  expect(proofLine('terraform', { levels: [parsed, table, unrun] })).toBe(
    'Read by a parser and compared, never planned or applied: Terraform did not run.',
  );
  expect(proofLine('terraform', { levels: [parsed, { ...unrun, level: 'table' }, unrun] })).toContain(
    'Not checked: table.',
  );
});

test('the one line under a snippet names the strongest proof, and never a run that was none', () => {
  expect(proofSummary({ levels: [table, ran] })).toBe('Ran with helm 4.1.4 on 2026-11-21, not on Azure.');
  expect(proofSummary({ levels: [table, { level: 'ran', state: 'not run' }] })).toBe('Checked, never run.');
});
