import { parsePage } from '../page/parse.ts';
import { headed, type Heading } from './blocks.ts';

/**
 * The headings of the second level of a page's source, those of blocks among them, in page order. `written` are
 * those that Markdown made, with the words that a reader sees.
 */
export function headingsIn(body: string, written: readonly Heading[]): readonly Heading[] {
  const { headings, components } = parsePage(body);
  const lines = headings.filter(({ value }) => value.depth === 2).map(({ line }) => line);
  const blocks = components.flatMap(({ line, value }) => {
    const found = Object.values(headed).find(({ id }) => id === value.attributes['heading']);
    return found ? [{ line, ...found }] : [];
  });
  return [...written.map((heading, index) => ({ line: lines[index] ?? Infinity, ...heading })), ...blocks]
    .sort((a, b) => a.line - b.line)
    .map(({ id, text }) => ({ id, text }));
}
