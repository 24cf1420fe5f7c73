import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeFindings } from './finding.ts';
import { invisibleCharacters } from './guards/characters.ts';
import { documentFaults } from './guards/documents.ts';
import { disguisedFences } from './guards/fences.ts';
import { inlineCommandFaults } from './guards/inline-code.ts';
import { falseStatements } from './guards/statements.ts';
import { parsePage } from './page.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const has = (path: string): boolean => existsSync(path) || globSync(path).length > 0;
const documents = ['README.md', 'CONTRIBUTING.md'].map((file) => parsePage(file, readFileSync(file, 'utf8')));

test.each(documents)(
  '$file names only commands that run, paths that are there and options that exist',
  (document) => {
    expect(
      describeFindings([
        ...documentFaults(document, { scripts: Object.keys(scripts), has }),
        ...inlineCommandFaults(document),
      ]),
    ).toBe('');
  },
);

test.each(documents)('$file states nothing false and hides nothing', (document) => {
  const findings = document.prose.flatMap(({ line, value }) =>
    falseStatements(`${document.file}:${line}`, value),
  );
  expect(
    describeFindings([
      ...findings,
      ...disguisedFences(document),
      ...invisibleCharacters(document.file, document.text),
    ]),
  ).toBe('');
});
