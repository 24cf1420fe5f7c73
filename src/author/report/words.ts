import type { Nodes } from 'mdast';

/** The words of a node as a reader sees them: code in backticks, `[id]` for a citation, the address after any other link. */
export function inline(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value.replaceAll(/\s+/g, ' ');
    case 'inlineCode':
      return `\`${node.value}\``;
    case 'break':
      return ' ';
    case 'image':
      return node.alt ?? '';
    case 'link': {
      const words = node.children.map(inline).join('');
      const id = sourceId(node.url);
      if (id === undefined) return `${words} (${node.url})`;
      return /^Source \d+$/.test(words) ? `[${id}]` : `${words} [${id}]`;
    }
    default:
      return 'children' in node ? node.children.map(inline).join('') : '';
  }
}

/** The source that a link inside the site leads to, or undefined. */
export function sourceId(url: string): string | undefined {
  return /^\/\S*#source-([a-z0-9-]+)$/.exec(url)?.[1];
}

/** Ids of sources and addresses outside the site that stand in some words. */
export function sourcesIn(words: string): readonly string[] {
  const found = [...words.matchAll(/\[([a-z0-9-]+)\]|\((https:[^\s)]+)\)/g)];
  return [...new Set(found.map(([, id, url]) => id ?? url ?? ''))];
}

const english = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a paragraph, each with the citations that stand behind its full stop. */
export function sentences(paragraph: string): readonly string[] {
  const drawnIn = paragraph.replaceAll(/([.!?])((?: \[[a-z0-9-]+\])+)/g, '$2$1');
  return [...english.segment(drawnIn)].map(({ segment }) => segment.trim()).filter((text) => text !== '');
}
