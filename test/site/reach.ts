import { globSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Pages of a built site that a reader cannot find by one of these ways, and addresses in them that are no page. */
export function unreachable(
  pages: readonly string[],
  ways: Readonly<Record<string, readonly string[]>>,
): string[] {
  return Object.entries(ways).flatMap(([way, found]) => [
    ...pages.filter((page) => !found.includes(page)).map((page) => `${page} is not in ${way}.`),
    ...found.filter((page) => !pages.includes(page)).map((page) => `${way} holds ${page}, which is no page.`),
  ]);
}

/** The addresses that the search index of a build holds: Pagefind writes one compressed fragment a page. */
export function searched(dist: string): readonly string[] {
  return globSync(`${dist}/pagefind/fragment/*.pf_fragment`).map((file) => {
    const text = gunzipSync(readFileSync(file)).toString('utf8');
    return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
  });
}

/** The addresses of a site map, without the host. */
export function mapped(xml: string): readonly string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
}
