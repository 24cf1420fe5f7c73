import { select, selectAll } from '@astrojs/starlight/expressive-code/hast';
import type { Element, ElementContent, Nodes } from 'hast';
import type { Kind } from '../../../src/site/frame/kinds.ts';
import { elementsOf } from '../same.ts';

/** What a built page shows without unfolding anything, counted. */
export interface Measured {
  readonly kind: Kind | undefined;
  /** Visible words: outside folds, code, figures, sources and the head. */
  readonly words: number;
  /** The same without tables. */
  readonly prose: number;
  readonly folded: number;
  /** Words of the answer; undefined where the page does not begin with one. */
  readonly answer: number | undefined;
  readonly marks: number;
  /** Words with a blank between them and their mark. */
  readonly torn: readonly string[];
  /** Words before the first table or figure, and before the first code; undefined where there is none. */
  readonly beforeFigure: number | undefined;
  readonly beforeCommand: number | undefined;
  /** Headings of the second level with the words below each. */
  readonly sections: readonly { readonly id: string; readonly text: string; readonly words: number }[];
  /** Headings of the third level outside folds. */
  readonly deeper: readonly string[];
  readonly asides: number;
  readonly steps: number;
  readonly stops: number;
  readonly tables: readonly { readonly name: string; readonly columns: number; readonly rows: number }[];
  /** Blocks of a template in page order. */
  readonly blocks: readonly string[];
}

/** Measures the HTML of a built page; throws where it has no text. */
export function measure(html: string): Measured {
  const tree = elementsOf(html);
  const content = select('.sl-markdown-content', tree);
  if (!content) throw new Error('the page has no .sl-markdown-content.');
  const shown = visible(content);
  const order = inOrder(shown);
  const before = (is: (element: Element) => boolean): number | undefined =>
    order.find(({ element }) => is(element))?.words;
  return {
    kind: select('[data-kind]', tree)?.properties['dataKind'] as Kind | undefined,
    words: count(shown, isCounted),
    // The sheet of commands is a table whose cells are blocks of code.
    prose: count(
      shown,
      (element) => isCounted(element) && element.tagName !== 'table' && !has(element, 'commands'),
    ),
    folded: count(content, isText) - count(shown, isText),
    answer: answerOf(shown),
    marks: selectAll('.cite', content).length,
    torn: tornMarks(content),
    beforeFigure: before(isFigure),
    beforeCommand: before(isCode),
    sections: sectionsOf(order),
    deeper: selectAll('h3', shown).map(textOf),
    asides: selectAll('.starlight-aside', shown).length,
    steps: Math.max(0, ...selectAll('.sl-steps', shown).map((list) => elements(list).length)),
    stops: selectAll('.stop tbody tr', shown).length,
    tables: selectAll('table', shown).map(tableOf),
    blocks: order.flatMap(({ element }) => blockName(element) ?? []),
  };
}

/** Without what is folded. A case is open until the reader names another cluster, so it counts. */
function visible(element: Element): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    const folded = child.tagName === 'details' && !has(child, 'case');
    return folded ? [] : [visible(child)];
  });
  return { ...element, children };
}

/** Every element in page order, with the counted words before it. */
function inOrder(root: Element): readonly { readonly element: Element; readonly words: number }[] {
  const found: { element: Element; words: number }[] = [];
  let words = 0;
  const walk = (node: Nodes, counted: boolean): void => {
    if (node.type === 'text' && counted) words += wordsIn(node.value);
    if (node.type === 'element') found.push({ element: node, words });
    const inner = counted && (node.type !== 'element' || isCounted(node));
    if ('children' in node) for (const child of node.children) walk(child as Nodes, inner);
  };
  walk(root, true);
  found.push({ element: { type: 'element', tagName: 'end', properties: {}, children: [] }, words });
  return found;
}

function sectionsOf(order: ReturnType<typeof inOrder>): Measured['sections'] {
  const bounds = order.filter(({ element }) => element.tagName === 'h2' || element.tagName === 'end');
  return bounds.slice(0, -1).flatMap(({ element, words }, index) => {
    const id = String(element.properties['id'] ?? '');
    const text = textOf(element);
    if (id === 'next' || id === '') return [];
    return [{ id, text, words: (bounds[index + 1]?.words ?? words) - words - wordsIn(text) }];
  });
}

function answerOf(content: Element): number | undefined {
  const first = elements(content).find(
    ({ tagName, properties }) =>
      tagName !== 'style' && tagName !== 'script' && properties['dataPagefindIgnore'] === undefined,
  );
  return first?.properties['id'] === 'answer' ? count(first, isCounted) : undefined;
}

function tornMarks(content: Element): readonly string[] {
  const found: string[] = [];
  const walk = (node: Element): void => {
    node.children.forEach((child, index) => {
      if (child.type !== 'element') return;
      const last = node.children[index - 1];
      if (has(child, 'cite') && (last === undefined || (last.type === 'text' && /\s$/.test(last.value))))
        found.push(last?.type === 'text' ? last.value.trim().slice(-30) : '(begins a line)');
      walk(child);
    });
  };
  walk(content);
  return found;
}

function tableOf(table: Element): Measured['tables'][number] {
  const heads = selectAll('thead th', table);
  return {
    name: heads.map(textOf).join(' | '),
    columns: heads.length,
    rows: selectAll('tbody tr', table).length,
  };
}

function blockName(element: Element): string | undefined {
  if (has(element, 'stop')) return 'stop table';
  if (has(element, 'sl-steps')) return 'steps';
  if (has(element, 'download')) return 'download';
  const id = String(element.properties['id'] ?? '');
  return element.tagName === 'h2' && ['check-it', 'if-it-fails', 'undo-and-clean-up'].includes(id)
    ? id
    : undefined;
}

function isFigure(element: Element): boolean {
  return element.tagName === 'table' || has(element, 'diagram');
}

function isCode(element: Element): boolean {
  return has(element, 'expressive-code');
}

/** Words that a reader reads in the page's flow. */
function isCounted(element: Element): boolean {
  const silent = [
    'cite',
    'proof',
    'facts',
    'next',
    'sr-only',
    'sl-anchor-link',
    'expressive-code',
    'diagram',
    'download',
  ];
  return isText(element) && !silent.some((name) => has(element, name));
}

function isText({ tagName, properties }: Element): boolean {
  return (
    !['script', 'style', 'svg', 'button', 'form', 'template', 'pre'].includes(tagName) &&
    properties['role'] !== 'tablist'
  );
}

function count(node: Nodes, isIn: (element: Element) => boolean): number {
  if (node.type === 'text') return wordsIn(node.value);
  if (node.type === 'element' && !isIn(node)) return 0;
  if (!('children' in node)) return 0;
  return node.children.reduce((sum, child) => sum + count(child as Nodes, isIn), 0);
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : '';
}

function elements(node: Element): readonly Element[] {
  return node.children.filter((child): child is Element => child.type === 'element');
}

function has({ properties }: Element, name: string): boolean {
  return [properties['className']].flat().includes(name);
}
