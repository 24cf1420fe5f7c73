import { expect, test } from 'vitest';
import { snippet, snippetIds, tasks } from '../../snippets/registry.ts';
import { readdirSync } from 'node:fs';
import { invisibleCharacters, prompts } from '../content/guards/characters.ts';
import { describeFindings } from '../content/finding.ts';
import { jqFaults } from '../proof/jq.ts';
import { syntaxFaults } from '../proof/shell.ts';
import { tableFaults } from '../proof/table.ts';

const faces = snippetIds.flatMap((id) => snippet(id).faces.map((face) => ({ ...face, id })));
const shell = faces.filter(({ language }) => language === 'bash');

test('every folder of snippets is registered under its own name', () => {
  const folders = readdirSync('snippets', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(tasks.map(({ id }) => id as string).sort()).toEqual(folders.map(({ name }) => name).sort());
});

test.each(shell)('$id ($kind): bash and a second parser accept the text', ({ text }) => {
  expect(syntaxFaults(text)).toEqual([]);
});

test.each(shell)(
  '$id ($kind): every command, option and value stands in its tool’s own table',
  ({ text, preview, cilium }) => {
    expect(tableFaults(text, { preview, cilium })).toEqual([]);
  },
);

test.each(shell)('$id ($kind): jq compiles every filter', async ({ text }) => {
  expect(await jqFaults(text)).toEqual([]);
});

test.each(faces)(
  '$id ($kind): no invisible character, no prompt, one newline at the end',
  ({ file, text, language }) => {
    expect(describeFindings(invisibleCharacters(file, text))).toBe('');
    if (language === 'bash') expect(describeFindings(prompts(file, text))).toBe('');
    expect(text).toMatch(/[^\n]\n$/);
  },
);

test('an unknown id is an error that names the nearest one', () => {
  expect(() => snippet('create-overlay/clustr')).toThrow(
    'Unknown snippet "create-overlay/clustr". Did you mean "create-overlay/cluster"?',
  );
});
