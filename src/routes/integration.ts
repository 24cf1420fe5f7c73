import type { AstroIntegration } from 'astro';

const routes = {
  '/corrections.json': 'corrections.json.ts',
  '/proof.json': 'proof.json.ts',
  '/llms.txt': 'llms.txt.ts',
  '/downloads/[task].zip': 'downloads.zip.ts',
  '/[...path].md': 'twin.md.ts',
} as const;

/** Adds the addresses that are data, not pages; they live here because `srcDir: '.'` leaves no folder for routes. */
export function dataRoutes(): AstroIntegration {
  return {
    name: 'data-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const [pattern, file] of Object.entries(routes))
          injectRoute({ pattern, entrypoint: `./src/routes/${file}`, prerender: true });
      },
    },
  };
}
