import { expect, test } from 'vitest';
import { journeys } from '../journeys/journeys.ts';
import { chosen } from './chosen.ts';
import { programIds } from './programs.ts';

test('npm run record takes journeys and programs by name, and everything without one', () => {
  const named = chosen(['terraform/overlay', 'hubble']);
  expect(named.journeys.map(({ id }) => id)).toEqual(['hubble']);
  expect(named.programs).toEqual(['terraform/overlay']);
  expect(chosen([])).toEqual({ journeys, programs: programIds });
});

test('a name that is none says which was meant', () => {
  expect(() => chosen(['hubble', 'outbound-typ'])).toThrow(
    'found "outbound-typ". Did you mean "outbound-type"?',
  );
});
