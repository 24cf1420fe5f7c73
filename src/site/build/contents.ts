import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { pageSources } from '../page.ts';

/** Adds the headings that the site itself puts below a page to its table of contents. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { toc, entry } = locals.starlightRoute;
  if (!toc) return;
  const add = (slug: string, text: string): number => toc.items.push({ depth: 2, slug, text, children: [] });
  if (pageSources(entry).length > 0) add('sources', 'Sources');
  if (entry.data.related?.length) add('related-pages', 'Related pages');
});
