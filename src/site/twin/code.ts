import type { Element, Nodes } from 'hast';

/** The text of a block of code as it was given, without the line break at its end. */
export function codeText(block: Element): string {
  const lines = linesOf(block);
  return lines.length > 0 ? lines.map(textOf).join('\n') : textOf(block);
}

/** Expressive Code cuts a block into lines of coloured words; any other block has none. */
function linesOf(node: Element): readonly Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return hasClass(child, 'ec-line') ? [child] : linesOf(child);
  });
}

/** True where the element's class attribute names it. */
export function hasClass({ properties }: Element, name: string): boolean {
  return [properties['className']].flat().includes(name);
}

function textOf(node: Nodes): string {
  return fullTextOf(node).replace(/\n$/, '');
}

function fullTextOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(fullTextOf).join('') : '';
}
