import type { Finding } from '../finding.ts';
import type { Page } from '../page.ts';
import { nearest } from '../../../src/commands/nearest.ts';
import { isDate } from './sources.ts';

/** What a guide must state about itself. */
const guideKeys = ['description', 'scope', 'verified', 'related', 'check'] as const;

/** Sections whose pages are guides; the others need a description only. */
const guides = /^\/(decide|plan|understand|build|verify|operate|lab|reference)\//;

/** Missing or malformed front matter: a reader must see scope, date, check and neighbours of every guide. */
export function frontMatterFaults(page: Page, pages: readonly Page[]): readonly Finding[] {
  const where = `${page.file}:1`;
  const required = guides.test(page.url) ? guideKeys : (['description'] as const);
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
  const related = (page.frontMatter['related'] ?? []) as string[];
  const urls = pages.map(({ url }) => url);
  for (const url of related.filter((candidate) => !urls.includes(candidate))) {
    faults.push({ where, message: `related page ${url} does not exist.` });
  }
  for (const message of [...verifiedFaults(page), ...checkFaults(page)]) faults.push({ where, message });
  return faults;
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
