import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { pageSources } from '../page.ts';
import { references } from '../references.ts';
import { ruleAnchor, rulesOf } from '../rules.ts';

/** Adds the headings that the site itself puts on a page to its table of contents: those of rules, and those below. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { toc, entry } = locals.starlightRoute;
  if (!toc) return;
  const add = (slug: string, text: string): number => toc.items.push({ depth: 2, slug, text, children: [] });
  for (const { component, id } of references(entry.body ?? '')) {
    if (component !== 'Rules') continue;
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
