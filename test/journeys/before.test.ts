import { expect, test } from 'vitest';
import { textOf } from './face.ts';
import { journeys } from './journeys.ts';

const started = journeys.flatMap(({ id, before, steps }) => (before ? [{ id, before, steps }] : []));

test('clusters that nobody makes on a page stand in journeys with a reason', () => {
  expect(started.filter(({ before }) => before.reason.length < 20)).toEqual([]);
  expect(started.filter(({ steps }) => steps.some(({ snippet }) => snippet.endsWith('/cluster')))).toEqual(
    [],
  );
});

test('no step asks a kubenet cluster for its objects: the Kubernetes double does not know that mode', () => {
  const kubenet = started.filter(({ before }) => before.networkProfile['networkPlugin'] === 'kubenet');
  for (const { steps } of kubenet) {
    const update = steps.findIndex((step) => textOf(step).includes('--network-plugin-mode overlay'));
    const early = steps.slice(0, update).filter((step) => textOf(step).includes('kubectl'));
    expect({ update: update >= 0, early }).toEqual({ update: true, early: [] });
  }
});

test('no journey pastes a command that creates a kubenet cluster', () => {
  const texts = journeys.flatMap(({ steps }) => steps.map(textOf));
  expect(texts.filter((text) => /--network-plugin[ =]kubenet/.test(text))).toEqual([]);
});
