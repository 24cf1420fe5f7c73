import type { Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { scopeRows, type Scope } from '../scope.ts';
import { pageSources, type PageEntry } from '../page.ts';
import { relatedPages, type LinkedPage } from '../related.ts';
import { source } from '../sources.ts';
import { plainNodes } from './nodes.ts';

/** A page of the collection, as far as its Markdown form needs it. */
export interface TwinPage extends PageEntry {
  readonly id: string;
  readonly data: PageEntry['data'] &
    LinkedPage['data'] & {
      readonly scope?: Scope | undefined;
      readonly verified?: string | undefined;
      readonly related?: readonly string[] | undefined;
    };
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);
const printer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', fence: '`', fences: true, rule: '-', listItemIndent: 'one' });

/**
 * A page as plain Markdown: components become the words, code and numbers that they draw, so that a reader
 * of text, a screen reader or a program finds the same as on the page. Throws, with file and line, on a component
 * that has no words yet.
 */
export function markdownTwin(page: TwinPage, pages: readonly LinkedPage[]): string {
  const tree = parser.parse(page.body ?? '') as Root;
  const body = tree.children.flatMap((node) => plainNodes(node, page)) as RootContent[];
  const text = printer.stringify({ type: 'root', children: body });
  return `${[head(page), text.trim(), sourceList(page), relatedList(page, pages)].filter(Boolean).join('\n\n')}\n`;
}

function head({ data }: TwinPage): string {
  const rows = data.scope ? scopeRows(data.scope).map(({ label, value }) => `- ${label}: ${value}`) : [];
  if (data.verified) rows.push(`- Last verified: ${data.verified}`);
  return [`# ${data.title}`, data.description, rows.join('\n')].filter(Boolean).join('\n\n');
}

function sourceList(page: TwinPage): string {
  const ids = pageSources(page);
  if (ids.length === 0) return '';
  const lines = ids.map(source).map(({ title, publisher, url, version, date, read }, index) => {
    const details = [publisher, version, date && `of ${date}`, `read ${read}`].filter(Boolean).join(', ');
    return `${index + 1}. [${title}](${url}): ${details}`;
  });
  return `## Sources\n\n${lines.join('\n')}`;
}

function relatedList({ data, filePath }: TwinPage, pages: readonly LinkedPage[]): string {
  const links = relatedPages(data.related ?? [], pages, filePath);
  if (links.length === 0) return '';
  const lines = links.map(({ url, title, description }) => `- [${title}](${url}): ${description}`);
  return `## Related pages\n\n${lines.join('\n')}`;
}
