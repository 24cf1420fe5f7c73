import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatFilter, matches, parseFilter, type Filter } from '../../src/site/register/filter.ts';

const row = {
  text: 'Overlay uses Geneve by default',
  topic: 'encapsulation',
  verdict: 'wrong',
  documents: ['000', '002'],
};
const none: Filter = { text: '', topic: '', verdict: '', document: '' };

test.each([
  ['an empty filter shows every row', {}, true],
  ['words match in any order and case', { text: 'GENEVE overlay' }, true],
  ['every word must be there', { text: 'geneve vxlan' }, false],
  ['the topic must be the same', { topic: 'overlay' }, false],
  ['the verdict must be the same', { verdict: 'wrong' }, true],
  ['one of the documents must be the same', { document: '002' }, true],
  ['another document hides the row', { document: '003' }, false],
])('%s', (_, change, expected) => {
  expect(matches(row, { ...none, ...change })).toBe(expected);
});

test('a filter survives the address bar, whatever a reader types', () => {
  const field = fc.string({ unit: 'binary' }).map((text) => Buffer.from(text, 'utf8').toString('utf8'));
  fc.assert(
    fc.property(fc.record({ text: field, topic: field, verdict: field, document: field }), (filter) => {
      expect(parseFilter(formatFilter(filter))).toEqual(filter);
    }),
  );
});

test('an address without a filter, or with fields of others, narrows nothing', () => {
  expect(formatFilter(none)).toBe('');
  expect(parseFilter('?utm_source=x')).toEqual(none);
});
