import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenarios } from '../../snippets/policies/scenario.ts';
import { snippetIds } from '../../snippets/registry.ts';
import { facts } from '../../src/aks/limits.ts';
import { bundleIds } from '../../src/site/downloads/tasks.ts';
import { rules } from '../../src/aks/rules/index.ts';
import { groups } from '../../src/aks/rules/rule.ts';
import { sizeTableIds } from '../../src/site/tables/sizes.ts';
import { globSync } from 'node:fs';
import { describeFindings } from './finding.ts';
import { invisibleCharacters, prompts } from './guards/characters.ts';
import { drawingFaults } from './guards/diagrams.ts';
import { uncited } from './guards/citations.ts';
import { bareFences, disguisedFences } from './guards/fences.ts';
import { frontMatterFaults } from './guards/front-matter.ts';
import { typographicHeadings } from './guards/headings.ts';
import { inlineCommandFaults } from './guards/inline-code.ts';
import { typedNumbers } from './guards/numbers.ts';
import { deadLinks, siteLinks, uncheckedLinks, unknownReferences } from './guards/references.ts';
import { ruleFaults } from './guards/rules.ts';
import { orphanSnippets, unknownSnippets } from './guards/snippets.ts';
import { namelessColumns } from './guards/tables.ts';
import { falseStatements } from './guards/statements.ts';
import { readPages } from './read.ts';
import { allClaims, allSources } from './data.ts';

const pages = readPages();
const sources = [...allSources().keys()];
const diagrams = globSync('content/diagrams/*.mmd').map((file) => file.replace(/^.*\/|\.mmd$/g, ''));

/** Addresses that the build makes beside the pages. */
const routes = [
  '/corrections.json',
  '/proof.json',
  '/llms.txt',
  ...bundleIds.map((id) => `/downloads/${id}.zip`),
];

test('there are pages to judge', () => {
  expect(pages).not.toEqual([]);
});

test.each(pages)('$file holds no bare fence, no prompt and no invisible character', (page) => {
  const fences = [
    ...bareFences(page),
    ...disguisedFences(page),
    ...page.fences.flatMap(({ value }) => prompts(page.file, value.text)),
  ];
  expect(describeFindings([...fences, ...invisibleCharacters(page.file, page.text)])).toBe('');
});

test.each(pages)('$file has headings whose anchors are those of their text', (page) => {
  expect(describeFindings(typographicHeadings(page))).toBe('');
});

test.each(pages)('$file names no command or option that the tools refuse', (page) => {
  expect(describeFindings(inlineCommandFaults(page))).toBe('');
});

test.each(pages)('$file states none of the falsehoods that this site corrects', (page) => {
  const words = [page.frontMatter['title'], page.frontMatter['description']].map((value) => ({
    line: 1,
    value: String(value ?? ''),
  }));
  const shown = page.components.flatMap(({ line, value: { attributes } }) =>
    ['title', 'description'].map((key) => ({ line, value: attributes[key] ?? '' })),
  );
  const findings = [...words, ...page.prose, ...shown].flatMap(({ line, value }) =>
    falseStatements(`${page.file}:${line}`, value),
  );
  expect(describeFindings(findings)).toBe('');
});

test.each(pages)('$file takes its numbers from src/aks/limits.ts', (page) => {
  expect(describeFindings(typedNumbers(page))).toBe('');
});

test.each(rules)(
  'rule $id states nothing false, types no number, and names only sources and options that exist',
  (rule) => {
    expect(describeFindings(ruleFaults(rule, sources))).toBe('');
  },
);

test.each(pages)('$file names only snippets, sources, facts, diagrams and downloads that exist', (page) => {
  const findings = [
    ...unknownSnippets(page, snippetIds),
    ...unknownReferences(page, { component: 'Cite', ids: sources }),
    ...unknownReferences(page, { component: 'Fact', ids: Object.keys(facts) }),
    ...unknownReferences(page, { component: 'Diagram', ids: diagrams }),
    ...unknownReferences(page, { component: 'Download', ids: bundleIds }),
    ...unknownReferences(page, { component: 'Rules', ids: groups }),
    ...unknownReferences(page, { component: 'PolicyMatrix', ids: Object.keys(scenarios) }),
    ...unknownReferences(page, { component: 'Sizes', ids: sizeTableIds }),
  ];
  expect(describeFindings(findings)).toBe('');
});

test.each(pages)('$file states what a reader must know about it', (page) => {
  expect(describeFindings([...frontMatterFaults(page, pages), ...uncited(page)])).toBe('');
});

test.each(pages)('$file names every column of its tables', (page) => {
  expect(describeFindings(namelessColumns(page.file, page.text))).toBe('');
});

test('every snippet is shown on a page', () => {
  expect(describeFindings(orphanSnippets(pages, snippetIds))).toBe('');
});

test('every link inside the site leads to a page and a heading', () => {
  expect(
    describeFindings([
      ...deadLinks(pages.flatMap(siteLinks), pages, routes),
      ...pages.flatMap(uncheckedLinks),
    ]),
  ).toBe('');
});

test('every correction leads to the section that teaches it', () => {
  const links = allClaims().map(({ ids, teaches, topic }) => ({
    where: `content/claims/${topic}.yaml (${ids.join(', ')})`,
    target: teaches,
  }));
  expect(describeFindings(deadLinks(links, pages))).toBe('');
});

test('every number on the pages names a source that exists', () => {
  const unknown = Object.entries(facts).filter(([, { source }]) => !sources.includes(source));
  expect(unknown).toEqual([]);
});

test('every group of rules is drawn on a page', () => {
  const drawn = pages.flatMap(({ components }) =>
    components.filter(({ value }) => value.name === 'Rules').map(({ value }) => value.attributes['id']),
  );
  expect(drawn).toEqual([...groups]);
});

test('every diagram is drawn from its present source', () => {
  for (const id of diagrams) {
    const [source, svg] = ['mmd', 'svg'].map((end) => `content/diagrams/${id}.${end}`) as [string, string];
    expect(existsSync(svg), `npm run diagrams has not drawn ${id}`).toBe(true);
    expect(describeFindings(drawingFaults(id, readFileSync(source, 'utf8'), readFileSync(svg, 'utf8')))).toBe(
      '',
    );
    expect(describeFindings(falseStatements(source, readFileSync(source, 'utf8')))).toBe('');
  }
});

test('nothing that ends up on a page is invisible: snippets, facts, components, diagrams, data', () => {
  const files = globSync(
    '{content,snippets,src/aks,src/components,src/site}/**/*.{ts,astro,mmd,yaml,mdx,md}',
  );
  expect(
    describeFindings(files.flatMap((file) => invisibleCharacters(file, readFileSync(file, 'utf8')))),
  ).toBe('');
});

test('no page of ours names a machine, a registry or an internal folder', () => {
  for (const { file } of pages)
    expect(readFileSync(file, 'utf8')).not.toMatch(/\/work\/|registry\.npmjs|pypi\.org\/simple/);
});
