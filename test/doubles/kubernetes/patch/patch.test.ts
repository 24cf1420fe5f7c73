import { expect, test } from 'vitest';
import { kindNamed } from '../kinds.ts';
import { applyConfiguration } from './apply.ts';
import { jsonPatch } from './json-patch.ts';
import { mergePatch } from './merge.ts';
import { mergeKeysOf } from './merge-keys.ts';
import { strategicPatch } from './strategic.ts';

const keys = mergeKeysOf(kindNamed('Deployment'));
const containers = [
  { name: 'a', image: '1' },
  { name: 'b', image: '1' },
];

test('a merge patch removes with null, merges objects and replaces lists', () => {
  const patched = mergePatch({ a: 1, b: { c: 1, d: 2 }, e: [1, 2] }, { a: null, b: { c: 3 }, e: [4] });
  expect(patched).toEqual({ b: { c: 3, d: 2 }, e: [4] });
});

test.each([
  {
    why: 'changes the container of the same name',
    patch: [{ name: 'b', image: '2' }],
    gives: [
      { name: 'a', image: '1' },
      { name: 'b', image: '2' },
    ],
  },
  { why: 'adds a container of a new name', patch: [{ name: 'c' }], gives: [...containers, { name: 'c' }] },
  {
    why: 'deletes by directive',
    patch: [{ name: 'a', $patch: 'delete' }],
    gives: [{ name: 'b', image: '1' }],
  },
])('a strategic merge patch $why', ({ patch, gives }) => {
  const order = { '$setElementOrder/containers': [{ name: 'a' }] };
  expect(strategicPatch({ containers }, { containers: patch, ...order }, keys)).toEqual({
    containers: gives,
  });
});

test('the lists of a custom resource are replaced as a whole', () => {
  const patched = strategicPatch(
    { ports: [{ port: 1 }] },
    { ports: [{ port: 2 }] },
    mergeKeysOf(kindNamed('CiliumNetworkPolicy')),
  );
  expect(patched).toEqual({ ports: [{ port: 2 }] });
});

test('server-side apply removes what the manager applied before and leaves out now, and nothing else', () => {
  const current = { data: { mine: '1', others: '2' }, containers };
  const before = { data: { mine: '1' }, containers: [{ name: 'a', image: '1' }] };
  expect(applyConfiguration(current, { data: { new: '3' } }, before, keys)).toEqual({
    data: { others: '2', new: '3' },
  });
  const kept = applyConfiguration(current, { containers: [] }, before, keys);
  expect(kept).toMatchObject({ containers: [{ name: 'b', image: '1' }] });
});

test('a JSON patch adds, replaces and removes, and refuses a path that does not exist', () => {
  const operations = [
    { op: 'add', path: '/list/-', value: 3 },
    { op: 'replace', path: '/a~1b', value: 2 },
    { op: 'remove', path: '/gone' },
  ];
  expect(jsonPatch({ list: [1], 'a/b': 1, gone: true }, operations)).toEqual({ list: [1, 3], 'a/b': 2 });
  expect(() => jsonPatch({}, [{ op: 'remove', path: '/gone' }])).toThrow('the path /gone does not exist');
});
