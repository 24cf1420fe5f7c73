import type { APIContext } from 'astro';
import { allSources } from '../site/data.ts';
import { download } from '../site/downloads/download.ts';
import { bundleIds } from '../site/downloads/tasks.ts';

/** One address a task: /downloads/<task>.zip. */
export function getStaticPaths(): { params: { task: string } }[] {
  return bundleIds.map((task) => ({ params: { task } }));
}

/** The zip of a task; an unknown one is an error that names the nearest. */
export async function GET({ params }: Pick<APIContext, 'params'>): Promise<Response> {
  return new Response(download(params['task'] ?? '', await allSources()).bytes, {
    headers: { 'content-type': 'application/zip' },
  });
}
