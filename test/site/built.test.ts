import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readPages } from '../content/read.ts';
import { builtPages } from './pages.ts';
import { mapped, searched, unreachable } from './reach.ts';
import { routeFaults } from './routes.ts';
import { elementsOf, repeatedIds, twinFaults } from './same.ts';

const read = (path: string): string => readFileSync(`dist${path}`, 'utf8');
const twinOf = (page: string): string => (page === '/' ? '/index.md' : page.replace(/\/$/, '.md'));
const pages = builtPages().filter((page) => page.endsWith('/'));

type Entry = Readonly<Record<'claim' | 'verdict' | 'harm' | 'correction' | 'teaches', string>> &
  Readonly<Record<'ids' | 'places' | 'evidence', readonly string[]>>;

/** The register as its files say it, read by the YAML parser alone. */
const register = globSync('content/claims/*.yaml').flatMap((file) =>
  (parse(readFileSync(file, 'utf8')) as Entry[]).map((entry) => ({
    ...entry,
    topic: basename(file, '.yaml'),
  })),
);

test('every page is in the search index, in /llms.txt and in the site map, and nothing else is', () => {
  expect(pages.length).toBe(readPages().length - 1);
  const listed = [...read('/llms.txt').matchAll(/\]\((\S+\.md)\)/g)].map(([, file]) => file ?? '');
  expect(
    unreachable(pages, {
      'the search index': searched('dist'),
      'the site map': mapped(read('/sitemap-0.xml')),
    }),
  ).toEqual([]);
  expect(unreachable(pages.map(twinOf), { '/llms.txt': listed })).toEqual([]);
});

test('/llms.txt tells title and description as the pages do', () => {
  const lines = readPages()
    .filter(({ url }) => url !== '/404/')
    .map(
      ({ url, frontMatter }) => `- [${frontMatter['title']}](${twinOf(url)}): ${frontMatter['description']}`,
    );
  const found = read('/llms.txt').split('\n');
  expect(lines.filter((line) => !found.includes(line))).toEqual([]);
});

test.each(pages)('%s has no id twice, and a Markdown form with the same tables, code and links', (page) => {
  const tree = elementsOf(read(`${page}index.html`));
  expect([...repeatedIds(tree, page), ...twinFaults(tree, read(twinOf(page)), page)]).toEqual([]);
});

test('/corrections.json and its rows say what the files of the register say', () => {
  expect(register.length).toBeGreaterThanOrEqual(100);
  const { claims } = JSON.parse(read('/corrections.json')) as {
    claims: (Omit<Entry, 'evidence'> & { evidence: readonly { id: string }[] })[];
  };
  const served = claims.map((claim) => ({ ...claim, evidence: claim.evidence.map(({ id }) => id) }));
  expect(routeFaults('/corrections.json', register, served, ({ ids }) => ids.join())).toEqual([]);
  const rows = register.map(({ ids, topic, verdict, harm, claim, correction }) => ({
    id: ids[0] ?? '',
    topic,
    verdict,
    harm,
    claim,
    correction,
  }));
  const shown = JSON.parse(read('/corrections/rows.json')) as { id: string }[];
  expect(routeFaults('/corrections/rows.json', rows, shown, ({ id }) => id)).toEqual([]);
});
