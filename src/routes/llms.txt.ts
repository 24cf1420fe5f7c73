import { getCollection } from 'astro:content';
import { rules } from '../aks/rules/index.ts';
import { plainProse } from '../aks/rules/prose.ts';
import { hasTwin, twinUrl } from '../site/twin/path.ts';

/** A list of all pages in their Markdown form (https://llmstxt.org). */
export async function GET(): Promise<Response> {
  const pages = [
    ...(await getCollection('docs')).filter(hasTwin),
    ...(await getCollection('errors')).map(({ id, data: { title, means } }) => ({
      id: `errors/${id}`,
      data: { title, description: plainProse(means) },
    })),
    ...rules.map(({ id, title, notice }) => ({
      id: `rules/${id}`,
      data: { title, description: plainProse(notice) },
    })),
  ];
  const lines = pages.map(({ id, data }) => `- [${data.title}](${twinUrl(id)}): ${data.description}`);
  const head = '# AKS pod networking\n\n> Every command run by the real tool, every statement sourced.';
  return new Response(
    `${head}\n\n## Pages\n\n${lines.join('\n')}\n\n## Data\n\n- [Corrections](/corrections.json)\n- [Error messages](/errors.json)\n- [What is proved of each snippet](/proof.json)\n`,
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
}
