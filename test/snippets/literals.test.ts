import { expect, test } from 'vitest';
import { snippet } from '../../snippets/registry.ts';
import { otherFaces, typedDefaults } from './literals.ts';

test('with other parameters no shell face holds a default value', () => {
  const faces = otherFaces();
  expect(
    faces.flatMap(({ id, kind, text }) => typedDefaults(text).map((fault) => `${id} (${kind}): ${fault}`)),
  ).toEqual([]);
});

test('the default texts do hold them, so the search can find something', () => {
  const text = ['create-pod-subnet-cilium/cluster', 'create-overlay/cluster']
    .map((id) => snippet(id).faces[0]?.text)
    .join('');
  expect(typedDefaults(text).length).toBe(8);
});
