import { expect, test } from 'vitest';
import { textOf } from '../journeys/face.ts';
import { journeys } from '../journeys/journeys.ts';
import { byoFaults } from './byo.ts';

const withText = journeys.map(({ id, steps }) => ({
  id,
  steps: steps.map((step) => ({ snippet: step.snippet, text: textOf(step) })),
}));

test('a journey installs upstream Cilium', () => {
  const installing = withText.filter(({ steps }) =>
    steps.some(({ text }) => text.includes('helm install cilium')),
  );
  expect(installing.map(({ id }) => id)).toContain('byo-cni');
});

test.each(withText)('$id: helm puts Cilium only on a cluster without a CNI', ({ steps }) => {
  expect(byoFaults(steps)).toEqual([]);
});
