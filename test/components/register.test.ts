import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { inOrder, kindOf, mostWords, tellingWords } from '../../src/site/browser/search-order.ts';
import { claimUrl } from '../../src/site/register/claims.ts';
import { topicName } from '../../src/site/register/topics.ts';
import { allClaims } from '../content/data.ts';
import { readPages } from '../content/read.ts';

const claims = allClaims();

test('every topic has a name, and one without stops the build and says where to add it', () => {
  const topics = globSync('content/claims/*.yaml').map((file) => basename(file, '.yaml'));
  expect(topics.map(topicName).every(Boolean)).toBe(true);
  expect(() => topicName('dns')).toThrow('content/claims/dns.yaml: expected a name for the topic');
});

test('an address of a claim is its row in the register', () => {
  expect(claims.map(claimUrl).slice(0, 1)).toEqual([
    `/about/claim-register/#${claims[0]?.ids[0]?.toLowerCase()}`,
  ]);
});

test('every claim that does harm is a myth on exactly one page', () => {
  const told = readPages()
    .flatMap(({ components }) => components)
    .flatMap(({ value: { name, attributes } }) =>
      name === 'Myth' ? (attributes['claims'] ?? '').split(' ') : [],
    );
  const harmful = claims.filter(
    ({ harm, verdict }) => ['high', 'medium'].includes(harm) && verdict !== 'correct',
  );
  expect([...told].sort()).toEqual(harmful.map(({ ids }) => ids[0] ?? '').sort());
});

test.each([
  ['about/claim-register', 'corrections'],
  ['myths/most-harmful', 'corrections'],
  ['understand/performance', 'guide'],
  ['', 'guide'],
])('a search takes the page %j for %s', (id, kind) => {
  expect(kindOf(id)).toBe(kind);
});

test('a search shows six explanations, two lists of corrections, then the rest, and loses nothing', () => {
  const guide = ['g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7'];
  expect(inOrder({ guide, corrections: ['c1', 'c2', 'c3'] }).join(' ')).toBe('g1 g2 g3 g4 g5 g6 c1 c2 g7 c3');
  expect(inOrder({ guide: [], corrections: ['c1', 'c2', 'c3'] })).toEqual(['c1', 'c2', 'c3']);
});

test('where no page has every word, those with most of the telling words come first', () => {
  expect(tellingWords('How do I enlarge the pod CIDR without rebuilding?')).toEqual([
    'enlarge',
    'pod',
    'cidr',
    'rebuilding',
  ]);
  const [a, b, c] = ['a', 'b', 'c'].map((id, index) => ({ id, score: index }));
  expect(
    mostWords([[a, b], [b, c], []].map((list) => list.flatMap((one) => one ?? []))).map(({ id }) => id),
  ).toEqual(['b', 'c', 'a']);
});
