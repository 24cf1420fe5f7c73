import type { AstroIntegration } from 'astro';

/** Adds the addresses that are data, not pages; they live here because `srcDir: '.'` leaves no folder for routes. */
export function dataRoutes(): AstroIntegration {
  return {
    name: 'data-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({
          pattern: '/corrections.json',
          entrypoint: './src/routes/corrections.json.ts',
          prerender: true,
        });
      },
    },
  };
}
