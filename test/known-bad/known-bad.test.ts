import { expect, test } from 'vitest';
import { agentCases } from './agents.ts';
import { builtCases } from './built.ts';
import { chartCases } from './charts.ts';
import { commandCases } from './commands.ts';
import { downloadCases } from './downloads.ts';
import { faceCases } from './faces.ts';
import { featureCases } from './features.ts';
import { freshnessCases } from './freshness.ts';
import { judgementCases } from './judgements.ts';
import { languageCases } from './language.ts';
import { labCases } from './lab.ts';
import { manifestCases } from './manifests.ts';
import { pageCases } from './pages.ts';
import { nameCases } from './names.ts';
import { policyCases } from './policies.ts';
import { programCases } from './programs.ts';
import { proseCases } from './prose.ts';
import { questionCases } from './questions.ts';
import { readingCases } from './readings.ts';
import { recordCases } from './records.ts';
import { recordedCases } from './recorded.ts';
import { ruleCases } from './rules.ts';
import { terraformCases } from './terraform.ts';
import { targetCases } from './targets.ts';
import { compileFixtures, typeCases } from './types.ts';

const cases = [
  ...commandCases,
  ...pageCases,
  ...proseCases,
  ...readingCases,
  ...builtCases,
  ...faceCases,
  ...recordCases,
  ...recordedCases,
  ...judgementCases,
  ...chartCases,
  ...freshnessCases,
  ...downloadCases,
  ...policyCases,
  ...ruleCases,
  ...agentCases,
  ...programCases,
  ...targetCases,
  ...manifestCases,
  ...languageCases,
  ...questionCases,
  ...terraformCases,
  ...featureCases,
  ...nameCases,
  ...labCases,
];

test('every planted defect has a name of its own', () => {
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
