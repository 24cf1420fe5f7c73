import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { headed } from '../page/blocks.ts';
import { parsePage } from '../page/parse.ts';
import { hasTwin, twinUrl } from '../twin/path.ts';

/** Adds what the site itself puts around a page: headings of blocks to its contents, and the address of its Markdown form. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { toc, entry, head } = locals.starlightRoute;
  if (hasTwin(entry)) {
    const attrs = { rel: 'alternate', type: 'text/markdown', href: twinUrl(entry.id) };
    head.push({ tag: 'link', attrs, content: '' });
  }
  if (!toc) return;
  toc.items = headingsIn(entry.body ?? '').map(({ id, text }) => ({
    depth: 2,
    slug: id,
    text,
    children: [],
  }));
});

/** The headings of the second level in the order of the page, those that blocks bring among them. */
function headingsIn(body: string): readonly { readonly id: string; readonly text: string }[] {
  const { headings, components } = parsePage(body);
  const blocks = Object.values(headed);
  const found = [
    ...headings.filter(({ value }) => value.depth === 2),
    ...components.flatMap(({ line, value: { attributes } }) =>
      blocks.filter(({ id }) => id === attributes['heading']).map((value) => ({ line, value })),
    ),
  ];
  return found.sort((a, b) => a.line - b.line).map(({ value }) => value);
}
