import { describe, expect, test } from 'vitest';
import { statedCalendar, statedParameters, statedRules } from './aks.ts';
import { statedCitations } from './citations.ts';
import { statedTables } from './commands.ts';
import { differences, readBook } from './compare.ts';
import { statedDownloads } from './downloads.ts';
import { statedPlaces } from './places.ts';
import { readPages } from '../content/read.ts';
import { statedSnippets } from './snippets.ts';

/** What is stated by each module, and the least number of entries that its book must have. */
const books = [
  ['snippets', statedSnippets, 37],
  ['calendar', statedCalendar, 4],
  ['parameters', statedParameters, 11],
  ['rules', statedRules, 46],
  ['tables', statedTables, 22],
  ['downloads', statedDownloads, 6],
  ['citations', statedCitations, 36],
  ['places', () => statedPlaces(readPages()), 6],
] as const;

/** The real today: a comparison that lies ahead has not happened. */
const today = new Date().toISOString().slice(0, 10);

describe.each(books)('%s', (name, stated, least) => {
  test('every entry agrees with its second entry', () => {
    expect(differences(name, readBook(name), stated())).toEqual([]);
  });

  test('the second entries are many, and say who compared them with what, on a day that has been', () => {
    const { compared, entries } = readBook(name);
    expect(Object.keys(entries).length).toBeGreaterThanOrEqual(least);
    expect(compared.on <= today).toBe(true);
  });
});
