import type { Node } from 'unist';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Blocks from Markdown that we wrote ourselves. */
export function block(markdown: string): readonly Node[] {
  return parser.parse(markdown).children;
}

/** A piece of running text. */
export function inline(value: string): Node {
  return { type: 'text', value } as Node;
}

/** A link inside running text. */
export function link(text: string, url: string): Node {
  return { type: 'link', url, children: [inline(text)] } as Node;
}
