import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { snippetIds } from '../../snippets/registry.ts';
import { thrown } from '../known-bad/case.ts';
import { describeFindings } from '../content/finding.ts';
import { parseArguments } from './arguments.ts';
import { compare, reviewFaults, standing } from './compare.ts';
import { ledgerFile, parseLedger, printLedger, readLedger } from './ledger.ts';
import { pageSubject } from './page.ts';
import { report } from './report.ts';
import { reviewed } from './settle.ts';
import { digestOf, type Statement } from './statement.ts';
import { allSubjects } from './subjects.ts';
import { templateWords } from './words.ts';
import { allSources } from '../content/data.ts';

const subjects = allSubjects();
const today = new Date().toISOString().slice(0, 10);
const dated = new Map([...allSources().values()].map(({ id, date }) => [id, date]));

const page = (body: string): readonly Statement[] =>
  pageSubject('content/docs/verify/example.mdx', body).statements;
const texts = (body: string): readonly string[] => page(body).map(({ text }) => text);

test('there are statements to review: of pages, corrections, sources, rules, calendar, diagrams, snippets, downloads and components', () => {
  const count = (start: string): number =>
    subjects.filter(({ id }) => id.startsWith(start)).flatMap(({ statements }) => statements).length;
  expect(subjects.filter(({ id }) => id.startsWith('docs/')).length).toBeGreaterThanOrEqual(13);
  expect(count('docs/')).toBeGreaterThanOrEqual(690);
  expect(count('claims/')).toBeGreaterThanOrEqual(112);
  expect(count('sources')).toBeGreaterThanOrEqual(152);
  expect(count('rules')).toBeGreaterThanOrEqual(46);
  expect(count('calendar')).toBeGreaterThanOrEqual(33);
  expect(count('snippets')).toBeGreaterThanOrEqual(snippetIds.length + 3);
  expect(count('downloads')).toBeGreaterThanOrEqual(100);
  expect(count('diagrams')).toBeGreaterThanOrEqual(2);
  expect(count('words')).toBeGreaterThanOrEqual(80);
  expect(count('copied')).toBeGreaterThanOrEqual(45);
  expect(count('parameters')).toBeGreaterThanOrEqual(11);
  expect(count('tables')).toBeGreaterThanOrEqual(50);
  expect(count('evidence')).toBeGreaterThanOrEqual(36);
  expect(subjects.filter(({ verified }) => verified !== undefined).length).toBeGreaterThanOrEqual(8);
});

test.each(subjects)('every statement of $id is one that somebody compared with its sources', (subject) => {
  expect(describeFindings(reviewFaults(subject, readLedger(subject.id), { today, dated }))).toBe('');
});

test('every ledger belongs to a subject, and is printed as the command prints it', () => {
  const known = subjects.map(({ id }) => ledgerFile(id));
  const files = globSync('content/reviews/**/*.json');
  expect(files.filter((file) => !known.includes(file))).toEqual([]);
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    expect(printLedger(parseLedger(file, text)), file).toBe(text);
  }
});

test('a page is taken apart into front matter, headings, paragraphs, items, rows, components and fences', () => {
  const body = [
    '---\ntitle: T\nscope:\n  modes: Overlay\nrelated: [/a/, /b/]\n---',
    '## Two *words*',
    'One <Cite id="aks-cilium" /> of [two](/a/#b), <Fact id="overlay-max-nodes" /> **nodes**.',
    '- an item\n- `code`',
    '| a | b |\n| --- | --- |\n| c | d <Cite id="arm-sdk" /> |',
    '<Snippet id="a/b" />',
    '<Aside title="Care">\nInside.\n</Aside>',
    '```text\nsrc  pod\n```',
  ].join('\n\n');
  expect(texts(body)).toEqual([
    'title: T',
    'scope.modes: Overlay',
    'related: /a/, /b/',
    '## Two words',
    'One <Cite id=aks-cilium> of two→/a/#b, <Fact id=overlay-max-nodes> nodes.',
    'an item',
    '`code`',
    'a | b',
    'c | d <Cite id=arm-sdk>',
    '<Snippet id=a/b>',
    '<Aside title=Care>',
    'Inside.',
    'src pod',
  ]);
  expect(page(body)[4]?.sources).toEqual(['aks-cilium', 'aks-overlay-concepts']);
});

test.each([
  ['a line break', 'One two.', 'One\ntwo.'],
  ['emphasis', 'One **two**.', 'One *two*.'],
  ['the sign of a list', '- one', '* one'],
  ['the width of a table', '| a |\n| --- |\n| b |', '| a   |\n|-----|\n| b   |'],
])('%s changes no statement', (_, before, after) => {
  expect(page(after).map(digestOf)).toEqual(page(before).map(digestOf));
});

test('what did not change keeps its day and its name, and what changed gets those of the new comparison', () => {
  const before = page('One.\n\nTwo.\n\nThree.\n');
  const ledger = reviewed(before, [], { by: 'Ada', on: '2026-01-02' });
  const after = reviewed(page('One.\n\nTwo and a half.\n\nThree.\n'), ledger, {
    by: 'Bob',
    on: '2026-03-04',
  });
  expect(after.map(({ on, by }) => `${by} ${on}`)).toEqual([
    'Ada 2026-01-02',
    'Bob 2026-03-04',
    'Ada 2026-01-02',
  ]);
});

test('statements that changed places are to be compared again', () => {
  const ledger = reviewed(page('One.\n\nTwo.\n'), [], { by: 'Ada', on: '2026-01-02' });
  expect(compare(page('Two.\n\nOne.\n'), ledger).open).toHaveLength(1);
});

test('a review falls when its source is written anew, and no other', () => {
  const statements = page('One. <Cite id="aks-cilium" />\n\nTwo. <Cite id="arm-sdk" />\n');
  const ledger = reviewed(statements, [], { by: 'Ada', on: '2026-01-02' });
  const left = standing(
    ledger,
    new Map([
      ['aks-cilium', '2026-01-03'],
      ['arm-sdk', '2026-01-02'],
    ]),
  );
  expect(left.map(({ says }) => says)).toEqual(['Two. <Cite id=arm-sdk>']);
});

test('the command prints each open statement in full, with the addresses of its sources', () => {
  const subject = {
    id: 'docs/x',
    statements: page('Overlay has no tunnel. <Cite id="aks-overlay-concepts" />\n'),
  };
  const printed = report(subject, compare(subject.statements, []), allSources());
  expect(printed).toContain('docs/x: 1 of 1 statements to compare');
  expect(printed).toContain('Overlay has no tunnel. <Cite id=aks-overlay-concepts>');
  expect(printed).toMatch(/compare with aks-overlay-concepts \(\d{4}-\d{2}-\d{2}\): https:/);
});

test('words between tags and words for screen readers are read from a template, and code is not', () => {
  const template =
    '---\nconst a = 1;\n---\n<dt class="x">Last seen</dt>\n{rows.map((a) => (\n<b aria-label="Copy it">{a} of two</b>))}\n';
  expect(templateWords(template)).toEqual(['Last seen', '{a} of two', 'Copy it']);
});

test.each([
  [['docs/ab'], 'found "docs/ab". Did you mean "docs/a"?'],
  [['docs/a', '--compared-by'], '--compared-by expects the name of who compared, found ""'],
  [['docs/a', '--compared-by', '--whole'], 'found "--whole"'],
  [['--compared-by', 'Ada'], '--compared-by expects the subjects that were compared, found none'],
  [['docs/a', '--whole'], '--whole expects --compared-by'],
])('%j is refused with what was expected', (words, says) => {
  expect(thrown(() => parseArguments(words, ['docs/a']))).toContain(says);
});

test('the command takes subjects, a name and the wish to compare everything', () => {
  expect(parseArguments(['docs/a', '--compared-by', 'Ada L', '--whole'], ['docs/a'])).toEqual({
    ids: ['docs/a'],
    by: 'Ada L',
    whole: true,
  });
});
