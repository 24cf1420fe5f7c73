import { parsePage } from '../page/parse.ts';
import { headed, type Heading } from './blocks.ts';

/** The headings of the second level of a page's source, those of blocks among them, in page order. */
export function headingsIn(body: string): readonly Heading[] {
  const { headings, components } = parsePage(body);
  const written = headings
    .filter(({ value }) => value.depth === 2)
    .map(({ line, value: { id, text } }) => ({ line, id, text }));
  const drawn = Object.values(headed).flatMap(({ id, text }) =>
    components
      .filter(({ value }) => value.attributes['heading'] === id)
      .map(({ line }) => ({ line, id, text })),
  );
  return [...written, ...drawn].sort((a, b) => a.line - b.line).map(({ id, text }) => ({ id, text }));
}
