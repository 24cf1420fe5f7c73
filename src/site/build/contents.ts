import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { pageSources } from '../page/on-page.ts';
import { hasTwin, twinUrl } from '../twin/path.ts';
import { parsePage } from '../page/parse.ts';
import { ruleAnchor, rulesOf } from '../rules.ts';

/** Adds what the site itself puts around a page: headings of rules, headings below the text, and the address of its Markdown form. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { toc, entry, head } = locals.starlightRoute;
  if (hasTwin(entry)) {
    const attrs = { rel: 'alternate', type: 'text/markdown', href: twinUrl(entry.id) };
    head.push({ tag: 'link', attrs, content: '' });
  }
  if (!toc) return;
  const add = (slug: string, text: string): number => toc.items.push({ depth: 2, slug, text, children: [] });
  for (const { value } of parsePage(entry.body ?? '').components) {
    const { id } = value.attributes;
    if (value.name !== 'Rules' || id === undefined) continue;
    const drawn = rulesOf(id).map((rule) => ({
      depth: 3,
      slug: ruleAnchor(rule),
      text: rule.title,
      children: [],
    }));
    toc.items.find(({ slug }) => slug === id)?.children.push(...drawn);
  }
  if (pageSources(entry).length > 0) add('sources', 'Sources');
  if (entry.data.related?.length) add('related-pages', 'Related pages');
});
