import { expect, test } from 'vitest';
import { rules } from '../../src/aks/rules/index.ts';
import { changes } from './boundaries/changes.ts';
import { doors } from './boundaries/doors.ts';
import { policies } from './boundaries/policies.ts';
import { ranges } from './boundaries/ranges.ts';
import { sizes } from './boundaries/sizes.ts';

test.each([...doors, ...ranges, ...sizes, ...policies, ...changes])('%s, %s', (id, _, scenario, expected) => {
  const rule = rules.find((candidate) => candidate.id === id);
  expect(rule?.judge(scenario).verdict).toBe(expected);
});
