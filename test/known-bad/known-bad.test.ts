import { expect, test } from 'vitest';
import { chartCases } from './charts.ts';
import { commandCases } from './commands.ts';
import { faceCases } from './faces.ts';
import { freshnessCases } from './freshness.ts';
import { judgementCases } from './judgements.ts';
import { liveCases } from './live.ts';
import { manifestCases } from './manifests.ts';
import { pageCases } from './pages.ts';
import { policyCases } from './policies.ts';
import { proseCases } from './prose.ts';
import { recordCases } from './records.ts';
import { compileFixtures, typeCases } from './types.ts';

const cases = [
  ...commandCases,
  ...pageCases,
  ...proseCases,
  ...faceCases,
  ...recordCases,
  ...judgementCases,
  ...chartCases,
  ...freshnessCases,
  ...liveCases,
  ...policyCases,
  ...manifestCases,
];

test('there are planted defects to catch', () => {
  expect(cases.length).toBeGreaterThanOrEqual(116);
  expect(typeCases().length).toBeGreaterThanOrEqual(10);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

test.each(cases)('$name is caught: $story', async ({ caught, says }) => {
  expect(await caught()).toContain(says);
});

const compiled = compileFixtures();

test.each(typeCases())('$file does not compile: $code $names', ({ file, code, names }) => {
  expect(compiled[file] ?? '').toContain(code);
  expect(compiled[file] ?? '').toContain(names);
});
