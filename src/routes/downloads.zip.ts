import type { APIContext } from 'astro';
import { download } from '../site/downloads/download.ts';
import { bundleIds } from '../site/downloads/tasks.ts';

/** One address a task: /downloads/<task>.zip. */
export function getStaticPaths(): { params: { task: string } }[] {
  return bundleIds.map((task) => ({ params: { task } }));
}

/** The zip of a task; an unknown one is an error that names the nearest. */
export function GET({ params }: Pick<APIContext, 'params'>): Response {
  return new Response(download(params['task'] ?? '').bytes, {
    headers: { 'content-type': 'application/zip' },
  });
}
