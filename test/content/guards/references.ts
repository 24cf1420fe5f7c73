import { nearest } from '../../../src/commands/nearest.ts';
import type { Finding } from '../finding.ts';
import type { Page } from '../page.ts';

/** A component that names something by id, and the ids there are. */
export interface Reference {
  readonly component: 'Cite' | 'Fact' | 'Diagram' | 'Download' | 'Rules' | 'PolicyMatrix' | 'Sizes';
  readonly ids: readonly string[];
}

/** Components of a page whose id does not exist. */
export function unknownReferences(page: Page, { component, ids }: Reference): readonly Finding[] {
  return page.components
    .filter(({ value }) => value.name === component && !ids.includes(value.attributes['id'] ?? ''))
    .map(({ line, value }) => {
      const id = value.attributes['id'] ?? '';
      return {
        where: `${page.file}:${line}`,
        message: `<${component}> names "${id}", which does not exist.${nearest(id, ids)}`,
      };
    });
}

/** A link inside the site: from where, to which page and anchor. */
export interface SiteLink {
  readonly where: string;
  readonly target: string;
}

/** Links to pages or anchors that do not exist. `extra` are addresses that are no pages (JSON routes, files). */
export function deadLinks(
  links: readonly SiteLink[],
  pages: readonly Page[],
  extra: readonly string[] = [],
): readonly Finding[] {
  const anchorsByUrl = new Map(pages.map((page) => [page.url, page.anchors]));
  for (const [old, fragments, anchors] of pages.flatMap(replacedBy))
    anchorsByUrl.set(old, new Set([...fragments, ...(anchorsByUrl.get(old) ?? anchors)]));
  return links.flatMap(({ where, target }) => {
    const [path = '', anchor] = target.split('#');
    if (extra.includes(path)) return [];
    const anchors = anchorsByUrl.get(path);
    if (!anchors)
      return [{ where, message: `links to ${path}, which is no page.${nearest(path, anchorsByUrl.keys())}` }];
    if (anchor === undefined || anchors.has(anchor)) return [];
    return [
      {
        where,
        message: `links to ${path}#${anchor}, but that page has no such heading.${nearest(anchor, anchors)}`,
      },
    ];
  });
}

/** Old addresses that end on this page: each with its headings that the page knows, and the page's own anchors. */
function replacedBy({
  frontMatter: { replaces },
  anchors,
}: Page): readonly (readonly [string, readonly string[], ReadonlySet<string>])[] {
  return Object.entries((replaces ?? {}) as Record<string, Record<string, string>>).map(
    ([old, fragments]) => [old, Object.keys(fragments), anchors] as const,
  );
}

/** The links of a page that stay on the site, with the page's own address filled in before a bare `#anchor`. */
export function siteLinks(page: Page): readonly SiteLink[] {
  return page.links
    .filter(({ value }) => value.startsWith('/') || value.startsWith('#'))
    .map(({ line, value }) => ({
      where: `${page.file}:${line}`,
      target: value.startsWith('#') ? `${page.url}${value}` : value,
    }));
}

/** Links that are neither inside the site by its rule (from the root, or `#anchor`) nor https: nothing checks them. */
export function uncheckedLinks(page: Page): readonly Finding[] {
  return page.links
    .filter(({ value }) => !/^(\/|#|https:\/\/|mailto:|http:\/\/localhost)/.test(value))
    .map(({ line, value }) => ({
      where: `${page.file}:${line}`,
      message: `links to "${value}". Write links inside the site from its root (/verify/…), others with https.`,
    }));
}

/** Rows of the error index that a page names and nobody wrote; nothing to say before the index exists. */
export function unknownErrors({ file, text }: Page, ids: readonly string[]): readonly Finding[] {
  const named = [...text.matchAll(/<IfItFails\s+errors=\{\[([^\]]*)\]/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/['"]([^'"]+)['"]/g)].map(([, id]) => id ?? ''),
  );
  return named
    .filter((id) => ids.length > 0 && !ids.includes(id))
    .map((id) => ({
      where: file,
      message: `<IfItFails> names error "${id}", which does not exist.${nearest(id, ids)}`,
    }));
}
