import type { Nodes, Root, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { inline, sentences, sourceId, sourcesIn } from './words.ts';

/** One thing that a page says: a heading, a sentence, a cell of a table or a block of code. */
export interface Unit {
  /** The heading above it. */
  readonly section: string;
  readonly kind: 'text' | 'code';
  readonly text: string;
  /** Ids of sources and addresses; those of its row or list item where it names none itself. */
  readonly sources: readonly string[];
}

/** A source in the list at the end of a page. */
export interface PageSource {
  /** Title, publisher, dates and note, as the page shows them. */
  readonly words: string;
  /** The day, month or year of the source itself. */
  readonly date: string;
}

/** The Markdown form of a page, taken apart. */
export interface Twin {
  readonly units: readonly Unit[];
  /** By the ids under which the page cites them. */
  readonly sources: ReadonlyMap<string, PageSource>;
  /** The day on which somebody compared the page with its sources. */
  readonly verified: string | undefined;
}

const markdown = unified().use(remarkParse).use(remarkGfm);

/** Takes the Markdown form of a page apart, so that it can be compared with the same page of another build. */
export function readTwin(text: string): Twin {
  const root = markdown.parse(text);
  const units: Unit[] = [];
  let section = '';
  for (const node of root.children) {
    if (node.type === 'heading') section = inline(node);
    units.push(...unitsOf(node, section, []));
  }
  return { units, sources: sourcesOf(root), verified: /\*\*Last verified\*\*: (\S+)/.exec(text)?.[1] };
}

function unitsOf(node: Nodes, section: string, around: readonly string[]): readonly Unit[] {
  const unit = (text: string): Unit => {
    const own = sourcesIn(text);
    return { section, kind: 'text', text, sources: own.length > 0 ? own : around };
  };
  if (node.type === 'heading' || node.type === 'paragraph') return sentences(inline(node)).map(unit);
  if (node.type === 'code') return [{ section, kind: 'code', text: node.value, sources: around }];
  if (node.type === 'table') return cellsOf(node, section);
  if (!('children' in node)) return [];
  const inside = node.type === 'listItem' ? sourcesIn(node.children.map(inline).join(' ')) : around;
  return node.children.flatMap((child) => unitsOf(child, section, inside));
}

/** Each cell with the name of its row and column, so that it can be read alone. */
function cellsOf({ children: [head, ...rows] }: Table, section: string): readonly Unit[] {
  const columns = head?.children.map(inline) ?? [];
  return rows.flatMap(({ children }) => {
    const [name = '', ...cells] = children.map(inline);
    const row = sourcesIn([name, ...cells].join(' '));
    const unit = (text: string): Unit => {
      const own = sourcesIn(text);
      return { section, kind: 'text', text, sources: own.length > 0 ? own : row };
    };
    return [
      unit(`${columns[0]}: ${name}`),
      ...cells.map((cell, at) => unit(`${name} | ${columns[at + 1]}: ${cell}`)),
    ];
  });
}

/** The list under "Sources"; the page cites its entries by number and, in the address of the link, by id. */
function sourcesOf(root: Root): ReadonlyMap<string, PageSource> {
  const heading = root.children.findIndex((node) => node.type === 'heading' && inline(node) === 'Sources');
  const list = heading === -1 ? undefined : root.children[heading + 1];
  const entries =
    list?.type === 'list' ? list.children.map((item) => item.children.map(inline).join(' ')) : [];
  const found = new Map<string, PageSource>();
  visit(root, 'link', (link) => {
    const id = sourceId(link.url);
    const number =
      /^Source (\d+)/.exec(`${link.title ?? ''}`)?.[1] ?? /^Source (\d+)$/.exec(inlineWords(link))?.[1];
    const words = entries[Number(number) - 1];
    if (id === undefined || words === undefined) return;
    found.set(id, { words, date: /\bof (\d{4}(?:-\d{2}){0,2})\b/.exec(words)?.[1] ?? '' });
  });
  return found;
}

function inlineWords({ children }: { readonly children: readonly Nodes[] }): string {
  return children.map(inline).join('');
}
