import { expect, test } from 'vitest';
import { claimUrl, verdicts } from '../../src/site/register/claims.ts';
import { documents } from '../../src/site/register/documents.ts';
import { parseFilter } from '../../src/site/register/filter.ts';
import { claimsIn, countVerdicts, filteredUrl, teachingPages } from '../../src/site/register/counts.ts';
import { homesOf, presentAddress } from '../../src/site/register/homes.ts';
import { registerRows } from '../../src/site/register/rows.ts';
import { topicName } from '../../src/site/register/topics.ts';
import { inOrder, kindOf } from '../../src/site/browser/search-order.ts';
import { allClaims } from '../content/data.ts';

const claims = allClaims();
const homes = homesOf(claims);

test('an address of the one-page register leads to the claim where it stands now, for every claim', () => {
  for (const claim of claims) {
    const [path] = claimUrl(claim).split('#');
    for (const id of claim.ids) {
      expect(presentAddress(`#${id.toLowerCase()}`, homes)).toBe(`${path}#${id.toLowerCase()}`);
    }
  }
});

test.each(['', '#', '#c599', '#c000', '#topics', '#c1', '#c0130'])('%j leads nowhere else', (hash) => {
  expect(presentAddress(hash, homes)).toBeUndefined();
});

test('what the register page carries of the addresses is a run for each topic, not an entry for each claim', () => {
  expect(homes.length).toBe(new Set(claims.map(({ topic }) => topic)).size);
  expect(
    homesOf([
      { ids: ['C003', 'C001'], topic: 'a' },
      { ids: ['C002'], topic: 'b' },
    ]),
  ).toEqual([
    { first: 1, last: 1, topic: 'a' },
    { first: 2, last: 2, topic: 'b' },
    { first: 3, last: 3, topic: 'a' },
  ]);
});

test('the counts add up: every entry has one verdict and stands in at least one document', () => {
  const all = countVerdicts(claims);
  expect(all.total).toBe(claims.length);
  expect(all.verdicts.map(({ verdict }) => verdict)).toEqual([...verdicts]);
  expect(all.verdicts.reduce((sum, { count }) => sum + count, 0)).toBe(claims.length);
  const standing = new Set(Object.keys(documents).flatMap((id) => claimsIn(id, claims)));
  expect(standing.size).toBe(claims.length);
});

test('a preset is an address that the filter reads back', () => {
  const url = new URL(filteredUrl({ document: '002', verdict: 'wrong' }), 'https://example.com');
  expect(url.pathname).toBe('/corrections/');
  expect(parseFilter(url.search)).toEqual({ text: '', topic: '', verdict: 'wrong', document: '002' });
});

test('the rows of the filter are all entries, most harmful first, without what only the topic page shows', () => {
  const rows = registerRows(claims);
  expect(rows.map(({ id }) => id)).toEqual(claims.map(({ ids }) => ids[0]));
  expect(Object.keys(rows[0] ?? {}).sort()).toEqual(
    ['claim', 'correction', 'documents', 'harm', 'id', 'topic', 'verdict'].sort(),
  );
});

test('the pages that teach most come first, each once', () => {
  const teaching = ['/a/#x', '/b/#x', '/b/#y', '/c/'].map((teaches) => ({ teaches }));
  expect(teachingPages(teaching, 2)).toEqual(['/b/', '/a/']);
});

test('a topic without a page stops the build and says which file to add', () => {
  expect(() => topicName('dns', [])).toThrow(
    'content/claims/dns.yaml: its claims stand on no page. Add content/docs/corrections/dns.mdx for /corrections/dns/.',
  );
});

test.each([
  ['corrections', 'corrections'],
  ['corrections/overlay', 'corrections'],
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
