import { loadConfig, spellCheckDocument, type CSpellUserSettings } from 'cspell-lib';
import type { At } from '../page.ts';
import type { Finding } from '../finding.ts';

/** The settings that editors read too; the words of our field stand in content/words.txt. */
const settingsFile = 'cspell.json';

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
