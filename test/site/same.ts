import { select, selectAll } from '@astrojs/starlight/expressive-code/hast';
import type { Element, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse } from 'parse5';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** The elements of a built page. */
export function elementsOf(html: string): Root {
  return fromParse5(parse(html)) as Root;
}

/** What a page and its Markdown form must have in common, in the order of the page. */
interface Parts {
  readonly row: string[];
  readonly code: string[];
  readonly link: string[];
}

/** Tables, code and links of a built page that its Markdown form lacks, adds or changes; the first of each kind. */
export function twinFaults(tree: Root, markdown: string, url: string): readonly string[] {
  const [page, twin] = [partsOfPage(tree, url), partsOfTwin(markdown)];
  return (['row', 'code', 'link'] as const).flatMap((kind) => {
    const at = Array.from(
      { length: Math.max(page[kind].length, twin[kind].length) },
      (_, index) => index,
    ).find((index) => page[kind][index] !== twin[kind][index]);
    if (at === undefined) return [];
    const [expected, found] = [page, twin].map((parts) => JSON.stringify(parts[kind][at] ?? null));
    return [
      `${url}: ${kind} ${at + 1} of ${page[kind].length}: the page has ${expected}, its Markdown ${found}.`,
    ];
  });
}

function partsOfPage(tree: Root, url: string): Parts {
  const parts = ['dl.scope', '.sl-markdown-content'].flatMap((selector) => select(selector, tree) ?? []);
  const shown = parts.flatMap(shownIn);
  if (shown.length === 0) throw new Error(`${url}: expected .sl-markdown-content, found none.`);
  const all = (...tags: readonly string[]): readonly Element[] =>
    shown.filter(({ tagName }) => tags.includes(tagName));
  return {
    row: all('tr').map((row) => rowOf(row, ['th', 'td'])),
    code: all('pre').map(codeOf),
    link: all('a').flatMap(({ properties: { href } }) =>
      typeof href === 'string' ? [href.startsWith('#') ? `${url}${href}` : href] : [],
    ),
  };
}

/** An element and those in it, without what only a mouse or an eye can use. */
function shownIn(element: Element): readonly Element[] {
  const { tagName, properties, children } = element;
  const classes = [properties['className']].flat();
  if (['button', 'form', 'script', 'style', 'svg', 'template'].includes(tagName)) return [];
  if (properties['role'] === 'tablist' || classes.includes('sl-anchor-link')) return [];
  return [element, ...children.flatMap((child) => (child.type === 'element' ? shownIn(child) : []))];
}

/** A row as its words: where a page breaks a line within a cell, Markdown has another sign or none. */
function rowOf({ children = [] }: Tree, cells: readonly string[]): string {
  return (
    children
      .filter(({ type, tagName }) => cells.includes(tagName ?? type))
      .map((cell) => textOf(cell).replace(/[\s;]+/g, ''))
      .join(' | ')
      // A cell that spans columns is followed by empty ones in Markdown.
      .replace(/( \| )+$/, '')
  );
}

function partsOfTwin(markdown: string): Parts {
  const parts: Parts = { row: [], code: [], link: [] };
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown), (node) => {
    if (node.type === 'code') parts.code.push(node.value);
    if (node.type === 'link') parts.link.push(node.url);
    if (node.type === 'tableRow') parts.row.push(rowOf(node as Tree, ['tableCell']));
  });
  return parts;
}

function codeOf(block: Element): string {
  const lines = selectAll('.ec-line', block);
  const text = lines.map((line) => textOf(line as Tree).replace(/\n$/, '')).join('\n');
  return lines.length > 0 ? text : textOf(block as Tree).replace(/\n$/, '');
}

/** The words of a node of either tree; HTML inside Markdown has none. */
function textOf(node: Tree): string {
  if (node.type === 'html' || node.type === 'comment') return '';
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

interface Tree {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly children?: readonly Tree[];
}

/** Ids that a built page has twice: a link, a label or a tab then means the first of them. */
export function repeatedIds(tree: Root, url: string): readonly string[] {
  const ids = selectAll('[id]', tree).map(({ properties }) => String(properties['id']));
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
    (id) => `${url}: id "${id}" stands ${ids.filter((one) => one === id).length} times. Give each its own.`,
  );
}
