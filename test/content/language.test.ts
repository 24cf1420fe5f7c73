import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { facts, shown } from '../../src/aks/limits.ts';
import { rules } from '../../src/aks/rules/index.ts';
import { describeFindings } from './finding.ts';
import { repeatedWords } from './guards/repeated.ts';
import { skippedLevels, tooLong, weakHeadings } from './guards/reading.ts';
import { misspellings } from './guards/spelling.ts';
import { wordingFaults } from './guards/wording.ts';
import { parsePage, type At } from './page.ts';
import { readPages } from './read.ts';
import { allClaims, allErrors } from './data.ts';
import { plainProse } from '../../src/aks/rules/prose.ts';
import { proseOfError } from '../../src/site/errors/row.ts';

/** A text of ours that a reader meets, with its lines. */
interface Text {
  readonly file: string;
  readonly words: readonly At<string>[];
}

/** What others said: their wording is not ours to judge, their spelling in our paraphrase is. */
const claimed = 'content/claims, claims';

const pages = readPages();
const texts: readonly Text[] = [
  ...pages.map(({ file, words, frontMatter }) => ({
    file,
    words: [
      ...words,
      ...['title', 'description'].map((key) => ({ line: 1, value: String(frontMatter[key] ?? '') })),
      ...Object.values(frontMatter['scope'] ?? {}).map((value) => ({ line: 1, value: String(value) })),
    ],
  })),
  ...['README.md', 'CONTRIBUTING.md'].map((file) => parsePage(file, readFileSync(file, 'utf8'))),
  { file: claimed, words: allClaims().map(({ claim }) => plain(claim)) },
  { file: 'content/claims, corrections', words: allClaims().map(({ correction }) => plain(correction)) },
  {
    file: 'src/aks/rules',
    words: rules.map(({ title, happens, notice, fix }) => plain(`${title}. ${happens} ${notice} ${fix}`)),
  },
  {
    file: 'content/errors',
    words: allErrors().flatMap((error) =>
      proseOfError(error).map((prose) => plain(plainProse(prose.replaceAll(/`[^`]*`/g, 'X')))),
    ),
  },
  { file: 'src/aks/limits', words: Object.values(facts).map((fact) => plain(shown(fact))) },
  ...globSync('content/diagrams/*.mmd').map((file) => ({
    file,
    words: readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => ({ line: index + 1, value: /acc(Title|Descr): (.*)/.exec(line)?.[2] ?? '' })),
  })),
];

test.each(texts)('$file is spelt as the dictionaries spell', async ({ file, words }) => {
  expect(describeFindings(await misspellings(file, words))).toBe('');
});

test.each(texts)('$file repeats no word', ({ file, words }) => {
  const findings = words.flatMap(({ line, value }) => repeatedWords(`${file}:${line}`, value));
  expect(describeFindings(findings)).toBe('');
});

test.each(texts.filter(({ file }) => file !== claimed))(
  '$file has no filler, no marketing and no absolutes',
  ({ file, words }) => {
    const findings = words.flatMap(({ line, value }) => wordingFaults(`${file}:${line}`, value));
    expect(describeFindings(findings)).toBe('');
  },
);

test.each(pages)('$file is read in eight minutes, under headings that say something', (page) => {
  expect(describeFindings([...tooLong(page), ...weakHeadings(page), ...skippedLevels(page)])).toBe('');
});

/** Words outside Markdown files, without what stands in backticks. */
function plain(value: string): At<string> {
  return { line: 0, value: value.replaceAll(/`[^`]*`/g, 'X') };
}
