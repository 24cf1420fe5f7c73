import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hasTwin, twinPath } from '../site/twin/path.ts';
import { markdownTwin } from '../site/twin/twin.ts';

const routes = {
  '/corrections.json': 'corrections.json.ts',
  '/proof.json': 'proof.json.ts',
  '/llms.txt': 'llms.txt.ts',
  '/downloads/[task].zip': 'downloads.zip.ts',
  '/errors.json': 'errors.json.ts',
  '/errors/[id]': 'errors/[id].astro',
  '/rules/[id]': 'rules/[id].astro',
} as const;

/** Adds the addresses that are made from data; they live here because `srcDir: '.'` leaves no folder for routes. */
export function dataRoutes(): AstroIntegration {
  return {
    name: 'data-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const [pattern, file] of Object.entries(routes))
          injectRoute({ pattern, entrypoint: `./src/routes/${file}`, prerender: true });
      },
      'astro:build:done': ({ dir, pages }) => {
        for (const { pathname } of pages) writeTwin(fileURLToPath(dir), pathname.replace(/\/$/, ''));
      },
    },
  };
}

/** One Markdown file beside every page: build/create-a-cluster.md for build/create-a-cluster/index.html. */
function writeTwin(dist: string, id: string): void {
  if (!hasTwin({ id })) return;
  const html = `${dist}${id === '' ? '' : `${id}/`}index.html`;
  writeFileSync(
    `${dist}${twinPath(id)}.md`,
    markdownTwin(readFileSync(html, 'utf8'), id === '' ? '/' : `/${id}/`),
  );
}
