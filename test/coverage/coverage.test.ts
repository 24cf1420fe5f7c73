import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { snippetIds } from '../../snippets/registry.ts';
import { documents as titles } from '../../src/site/documents.ts';
import { describeFindings } from '../content/finding.ts';
import { deadLinks } from '../content/guards/references.ts';
import { falseStatements } from '../content/guards/statements.ts';
import { readPages } from '../content/read.ts';
import { readCoverage } from './read.ts';
import { codeFaults, diagramFaults, seriesFaults } from './rows.ts';
import { fileOf, placeFaults, sectionFaults } from './sections.ts';

const coverage = readCoverage();
const { documents, topics, features, diagrams, code } = coverage;
const pages = readPages();
const drawn = globSync('content/diagrams/*.mmd').map((file) => file.replace(/^.*\/|\.mmd$/g, ''));
const file = (name: string): string => `content/coverage/${name}.yaml`;

/** Lines and sections of each document, counted in the documents themselves, which are not in this repository. */
const counted = [
  ['000', 539, 37],
  ['001', 660, 44],
  ['002', 625, 43],
  ['003', 925, 84],
  ['004', 78, 6],
] as const;

const series = [
  { file: file('topics'), letter: 'T', digits: 2, last: 34, rows: topics },
  { file: file('features'), letter: 'F', digits: 2, last: 24, rows: features },
  { file: file('diagrams'), letter: 'D', digits: 2, last: 24, rows: diagrams },
  { file: file('code-blocks'), letter: 'S', digits: 3, last: 93, rows: code },
];

test('all five documents are mapped, as long as they are and with every section they have', () => {
  expect(documents.map(({ document, lines, sections }) => [document, lines, sections.length])).toEqual(
    counted,
  );
  expect(documents.map(({ document }) => document)).toEqual(Object.keys(titles).sort());
});

test.each(documents)(
  'the sections of document $document leave no line out and cover none twice',
  (document) => {
    expect(describeFindings(sectionFaults(document))).toBe('');
  },
);

test.each(series)('$file holds every row, each once', ({ rows, ...expected }) => {
  expect(describeFindings(seriesFaults(expected, rows))).toBe('');
});

test('every offer, drawing and code block names a place that its document has', () => {
  expect(
    describeFindings([
      ...placeFaults(file('features'), features, documents),
      ...placeFaults(file('diagrams'), diagrams, documents),
      ...placeFaults(file('code-blocks'), code, documents),
    ]),
  ).toBe('');
});

test('every target is a page of this site with that heading', () => {
  const covered = [
    ...documents.flatMap(({ document, sections }) =>
      sections.map(({ lines, at }) => ({ where: `${fileOf(document)} (${lines})`, at })),
    ),
    ...topics.map(({ id, at }) => ({ where: `${file('topics')} (${id})`, at })),
    ...features.map(({ id, at }) => ({ where: `${file('features')} (${id})`, at })),
    ...code.map(({ id, counterpart = [] }) => ({
      where: `${file('code-blocks')} (${id})`,
      at: counterpart.filter((target) => target.startsWith('/')),
    })),
  ];
  const links = covered.flatMap(({ where, at }) => at.map((target) => ({ where, target })));
  expect(links.length).toBeGreaterThanOrEqual(400);
  expect(describeFindings(deadLinks(links, pages))).toBe('');
});

test('every drawing of the documents has a diagram, on the page that shows it', () => {
  expect(describeFindings(diagramFaults(diagrams, drawn, pages))).toBe('');
});

test('every code block has a working counterpart, or a reason why it must not be run', () => {
  expect(describeFindings(codeFaults(code, snippetIds))).toBe('');
  expect(code.filter(({ reason }) => reason !== undefined).length).toBeLessThanOrEqual(10);
});

test('the map states none of the falsehoods that the documents stated', () => {
  const words = [
    ...documents.flatMap(({ document, sections }) =>
      sections.map(({ lines, about }) => [`${fileOf(document)} (${lines})`, about] as const),
    ),
    ...[...topics, ...features, ...diagrams].map(({ id, about }) => [id, about] as const),
    ...code.map(({ id, reason = '' }) => [id, reason] as const),
  ];
  expect(describeFindings(words.flatMap(([where, text]) => falseStatements(where, text)))).toBe('');
});
