import { readFileSync } from 'node:fs';
import { loadConfig, spellCheckDocument, type CSpellUserSettings } from 'cspell-lib';
import type { At } from '../page.ts';
import type { Finding } from '../finding.ts';

/** The settings that editors read too; the words of our field stand in content/words.txt. */
const settingsFile = 'cspell.json';
const wordsFile = 'content/words.txt';

/** Words that neither the dictionaries nor content/words.txt know, with the nearest word where there is one. */
export async function misspellings(file: string, texts: readonly At<string>[]): Promise<readonly Finding[]> {
  const settings = await projectSettings();
  const lines = texts.map(({ value }) => value.replaceAll('\n', ' '));
  const { issues } = await spellCheckDocument(
    { uri: 'file:///prose.txt', text: lines.join('\n'), languageId: 'plaintext' },
    { noConfigSearch: true, generateSuggestions: true, numSuggestions: 1 },
    settings,
  );
  const starts = startsOf(lines);
  return issues.map(({ text, offset, suggestions }) => ({
    where: `${file}:${texts[starts.findLastIndex((start) => start <= offset)]?.line ?? 0}`,
    message: `"${text}" is in no dictionary.${suggestions?.[0] ? ` Did you mean "${suggestions[0]}"?` : ''} A word of our field goes into content/words.txt.`,
  }));
}

function startsOf(lines: readonly string[]): readonly number[] {
  let next = 0;
  return lines.map((line) => {
    const start = next;
    next += line.length + 1;
    return start;
  });
}

let loaded: Promise<CSpellUserSettings> | undefined;

function projectSettings(): Promise<CSpellUserSettings> {
  loaded ??= loadConfig(settingsFile, {});
  return loaded;
}

/** Words of content/words.txt that are out of order, twice there, or in none of these texts. */
export function unusedWords(
  texts: readonly string[],
  list = readFileSync(wordsFile, 'utf8'),
): readonly Finding[] {
  const all = texts.join('\n').toLowerCase();
  const words = list.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return words.flatMap((word, index) => {
    const where = `${wordsFile}: ${word}`;
    const before = words[index - 1]?.toLowerCase() ?? '';
    if (before >= word.toLowerCase())
      return [{ where, message: `stands after "${before}". Keep the list sorted, each word once.` }];
    return all.includes(word.toLowerCase()) ? [] : [{ where, message: 'nobody writes it. Remove it.' }];
  });
}
