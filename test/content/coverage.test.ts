import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { snippetIds } from '../../snippets/registry.ts';
import { nearest } from '../../src/commands/nearest.ts';
import { describeFindings, type Finding } from './finding.ts';
import { deadLinks, type SiteLink } from './guards/references.ts';
import { readPages } from './read.ts';

/** Every `/page/`, `/page/#heading` and `task/name` of the maps in content/coverage, with the file that names it. */
const targets = globSync('content/coverage/*.yaml').flatMap((file) =>
  targetsOf(parse(readFileSync(file, 'utf8'))).map((target): SiteLink => ({ where: file, target })),
);

test('what became of the five documents is on this site: each heading and each snippet exists', () => {
  const links = targets.filter(({ target }) => target.startsWith('/'));
  const snippets = targets.filter(({ target }) => !target.startsWith('/'));
  expect(links).not.toEqual([]);
  expect(describeFindings([...deadLinks(links, readPages()), ...snippets.flatMap(unknownSnippet)])).toBe('');
});

function targetsOf(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    ['at', 'counterpart', 'page'].includes(key) ? [value].flat().map(String) : targetsOf(value),
  );
}

function unknownSnippet({ where, target }: SiteLink): readonly Finding[] {
  if ((snippetIds as readonly string[]).includes(target)) return [];
  return [{ where, message: `snippet "${target}" does not exist.${nearest(target, snippetIds)}` }];
}
