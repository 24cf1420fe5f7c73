import type { Finding } from '../finding.ts';
import type { Page } from '../page.ts';
import { nearest } from '../../../src/commands/nearest.ts';
import type { Kind } from '../../../src/site/frame/kinds.ts';
import { isDate } from './sources.ts';

/** What the template of a kind needs, besides a description. */
const kindKeys: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  guide: ['scope', 'verified', 'question', 'next'],
  'deep-dive': ['scope', 'verified', 'question', 'next'],
  task: ['scope', 'verified', 'question', 'next', 'task'],
  reference: ['verified'],
  lab: ['verified', 'next'],
  myth: ['verified'],
};

/** Missing or malformed front matter: a reader must see scope, date, check and neighbours of every guide. */
export function frontMatterFaults(page: Page, pages: readonly Page[]): readonly Finding[] {
  const where = `${page.file}:1`;
  const kind = page.frontMatter['kind'] as Kind | undefined;
  const required = [
    'description',
    ...(page.url === '/404/' ? [] : ['kind']),
    ...(kind ? (kindKeys[kind] ?? []) : []),
  ];
  const faults = required
    .filter((key) => isEmpty(page.frontMatter[key]))
    .map((key) => ({
      where,
      message: `front matter has no "${key}". Add it; CONTRIBUTING.md says what it holds.`,
    }));
  const description = String(page.frontMatter['description'] ?? '');
  if (description.length > 160)
    faults.push({
      where,
      message: `description has ${description.length} characters; search results show 160.`,
    });
  const urls = pages.map(({ url }) => url);
  for (const url of linked(page).filter((candidate) => !urls.includes(candidate))) {
    faults.push({ where, message: `page ${url} does not exist.${nearest(url, urls)}` });
  }
  const more = [...verifiedFaults(page), ...checkFaults(page), ...(kind ? headFaults(page) : [])];
  for (const message of more) faults.push({ where, message });
  return faults;
}

/** The addresses that the front matter leads to. */
function linked({ frontMatter: { next } }: Page): readonly string[] {
  return ((next ?? []) as { page: string }[]).map(({ page }) => page);
}

/** What does not fit the head of a page, which stands above the fold on a phone. */
function headFaults({ frontMatter }: Page): readonly string[] {
  const { title = '', description = '', exceptions = '', task = {} } = frontMatter;
  const longer = (what: string, text: unknown, words: number): string[] => {
    const found = String(text).split(/\s+/).filter(Boolean).length;
    return found > words ? [`${what} has ${found} words; at most ${words} are allowed.`] : [];
  };
  const [letters, said] = [String(title).length, String(description).length];
  return [
    ...(letters > 38 ? [`title has ${letters} characters; at most 38 are allowed.`] : []),
    ...(said < 40 ? [`description has ${said} characters; at least 40 are needed.`] : []),
    ...longer('title', title, 6),
    ...longer('description', description, 25),
    ...longer('exceptions', exceptions, 15),
    ...Object.entries(task as object).flatMap(([key, text]) => longer(`task.${key}`, text, 6)),
  ];
}

function verifiedFaults({ frontMatter: { verified } }: Page): string[] {
  if (verified === undefined || isDate(String(verified))) return [];
  return [`verified "${String(verified)}" is in no calendar; write a day like 2026-11-21.`];
}

/** The check of a page must be on the page, or a reader looks for it in vain. */
function checkFaults({ frontMatter: { check }, components }: Page): string[] {
  if (check === undefined) return [];
  const shown = components
    .filter(({ value }) => value.name === 'Snippet')
    .map(({ value }) => value.attributes['id'] ?? '');
  return shown.includes(String(check))
    ? []
    : [`check "${String(check)}" is no snippet of this page.${nearest(String(check), shown)}`];
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
