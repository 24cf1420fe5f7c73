import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { snippetIds } from '../../snippets/registry.ts';
import { facts } from '../../src/aks/limits.ts';
import { allClaims } from '../../src/site/claims.ts';
import { allSources } from '../../src/site/sources.ts';
import { globSync } from 'node:fs';
import { describeFindings } from './finding.ts';
import { invisibleCharacters } from './guards/characters.ts';
import { bareFences } from './guards/fences.ts';
import { frontMatterFaults } from './guards/front-matter.ts';
import { deadLinks, siteLinks, unknownReferences } from './guards/references.ts';
import { orphanSnippets, unknownSnippets } from './guards/snippets.ts';
import { readPages } from './read.ts';

const pages = readPages();
const sources = [...allSources().keys()];
const diagrams = globSync('content/diagrams/*.mmd').map((file) => file.replace(/^.*\/|\.mmd$/g, ''));

/** Addresses that the build makes beside the pages. */
const routes = ['/corrections.json'];

test('there are pages to judge, with snippets, citations, links and facts on them', () => {
  const count = (name: string): number => pages.flatMap(({ components }) => components.filter(({ value }) => value.name === name)).length;
  expect(pages.length).toBeGreaterThanOrEqual(9);
  expect(count('Snippet')).toBeGreaterThanOrEqual(18);
  expect(count('Cite')).toBeGreaterThanOrEqual(80);
  expect(count('Fact')).toBeGreaterThanOrEqual(30);
  expect(pages.flatMap(siteLinks).length).toBeGreaterThanOrEqual(20);
});

test.each(pages)('$file holds no bare fence and no invisible character', (page) => {
  expect(describeFindings([...bareFences(page), ...invisibleCharacters(page.file, page.text)])).toBe('');
});

test.each(pages)('$file names only snippets, sources, facts and diagrams that exist', (page) => {
  const findings = [
    ...unknownSnippets(page, snippetIds),
    ...unknownReferences(page, { component: 'Cite', ids: sources }),
    ...unknownReferences(page, { component: 'Fact', ids: Object.keys(facts) }),
    ...unknownReferences(page, { component: 'Diagram', ids: diagrams }),
  ];
  expect(describeFindings(findings)).toBe('');
});

test.each(pages)('$file states what a reader must know about it', (page) => {
  expect(describeFindings(frontMatterFaults(page, pages))).toBe('');
});

test('every snippet is shown on a page', () => {
  expect(describeFindings(orphanSnippets(pages, snippetIds))).toBe('');
});

test('every link inside the site leads to a page and a heading', () => {
  expect(describeFindings(deadLinks(pages.flatMap(siteLinks), pages, routes))).toBe('');
});

test('every correction leads to the section that teaches it', () => {
  const links = allClaims().map(({ ids, teaches, topic }) => ({ where: `content/claims/${topic}.yaml (${ids.join(', ')})`, target: teaches }));
  expect(links.length).toBeGreaterThanOrEqual(100);
  expect(describeFindings(deadLinks(links, pages))).toBe('');
});

test('every number on the pages names a source that exists', () => {
  const unknown = Object.entries(facts).filter(([, { source }]) => !sources.includes(source));
  expect(unknown).toEqual([]);
});

test('every diagram is drawn from its present source', () => {
  expect(diagrams.length).toBeGreaterThanOrEqual(2);
  for (const id of diagrams) expect(existsSync(`content/diagrams/${id}.svg`), `npm run diagrams has not drawn ${id}`).toBe(true);
});

test('no page of ours names a machine, a registry or an internal folder', () => {
  for (const { file } of pages) expect(readFileSync(file, 'utf8')).not.toMatch(/\/work\/|registry\.npmjs|pypi\.org\/simple/);
});
