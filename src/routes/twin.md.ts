import { getCollection } from 'astro:content';
import { markdownTwin, type TwinPage } from '../site/twin/twin.ts';
import { hasTwin, twinPath } from '../site/twin/path.ts';

interface Props {
  readonly page: TwinPage;
}

/** One Markdown file beside every page: /build/create-a-cluster.md for /build/create-a-cluster/. */
export async function getStaticPaths(): Promise<{ params: { path: string }; props: Props }[]> {
  const pages = await getCollection('docs');
  return pages.filter(hasTwin).map((page) => ({ params: { path: twinPath(page.id) }, props: { page } }));
}

/** The page as Markdown. */
export async function GET({ props }: { props: Props }): Promise<Response> {
  const text = markdownTwin(props.page, await getCollection('docs'));
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
}
