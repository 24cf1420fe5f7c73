import { selectAll } from '@astrojs/starlight/expressive-code/hast';
import type { Element, Nodes } from 'hast';

/** True for a block that Expressive Code made. */
export function isCode(node: Element): boolean {
  return selectAll('.ec-line', node).length > 0;
}

/** The text of such a block, line by line, as it was given to it. */
export function codeText(node: Element): string {
  return selectAll('.ec-line', node)
    .map((line) => textOf(line).replace(/\n$/, ''))
    .join('\n');
}

/** The text of any other block, without the line break at its end. */
export function plainText(node: Element): string {
  return textOf(node).replace(/\n$/, '');
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
