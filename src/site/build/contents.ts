import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { headingsIn } from '../frame/headings.ts';
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
