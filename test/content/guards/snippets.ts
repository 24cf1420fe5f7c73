import { nearest } from '../../../src/commands/nearest.ts';
import type { Finding } from '../finding.ts';
import type { Page } from '../page.ts';

/** Snippets that no page shows: nobody reads them, so nobody would miss it when they rot. */
export function orphanSnippets(pages: readonly Page[], ids: readonly string[]): readonly Finding[] {
  const shown = new Set(pages.flatMap(usedIds));
  return ids
    .filter((id) => !shown.has(id))
    .map((id) => ({
      where: `snippets/${id.split('/')[0]}/task.ts`,
      message: `snippet "${id}" is shown on no page. Add <Snippet id="${id}" /> to one, or delete the snippet.`,
    }));
}

/** Ids on a page that the registry does not know. */
export function unknownSnippets(page: Page, ids: readonly string[]): readonly Finding[] {
  return page.components
    .filter(({ value }) => value.name === 'Snippet' && !ids.includes(value.attributes['id'] ?? ''))
    .map(({ line, value }) => {
      const id = value.attributes['id'] ?? '';
      return { where: `${page.file}:${line}`, message: `unknown snippet "${id}".${nearest(id, ids)}` };
    });
}

function usedIds(page: Page): string[] {
  return page.components
    .filter(({ value }) => value.name === 'Snippet')
    .map(({ value }) => value.attributes['id'] ?? '');
}
