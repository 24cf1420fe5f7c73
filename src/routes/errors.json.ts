import { getCollection } from 'astro:content';
import { plainProse } from '../aks/rules/prose.ts';

/** What recognises a pasted message, and where its page is: for the field on the first page, the search and programs. */
export async function GET(): Promise<Response> {
  const rows = (await getCollection('errors')).map(({ id, data: { title, patterns, aliases, means } }) => ({
    id,
    url: `/errors/${id}/`,
    title,
    patterns,
    aliases,
    means: plainProse(means),
  }));
  return Response.json(rows.sort((a, b) => a.id.localeCompare(b.id)));
}
