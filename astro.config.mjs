import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { followRecordings } from './src/site/build/follow-recordings.ts';
import { repository } from './src/site/build/repository.ts';
import { dataRoutes } from './src/routes/integration.ts';
import { sidebar } from './src/site/build/sidebar.ts';
import { frame } from './src/site/frame/integration.ts';
import { tables } from './src/site/frame/tables.ts';

const override = (name) => `./src/components/overrides/${name}.astro`;

/** Astro marks every MDX page with a directive that it then bundles itself; the warning says nothing to us. */
const dropDirectiveWarnings = (level, log, report) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
};

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  // Content, snippets and components are rooms of their own, so that there is no common source folder.
  srcDir: '.',
  trailingSlash: 'always',
  vite: { build: { rolldownOptions: { onLog: dropDirectiveWarnings } } },
  integrations: [
    starlight({
      title: 'AKS pod networking',
      description: 'AKS pod networking, with every command run by the real tool and every statement sourced.',
      favicon: '/favicon.svg',
      logo: { src: './src/styles/logo.svg', alt: '' },
      customCss: ['tokens', 'layout', 'page', 'blocks', 'table', 'snippet', 'diagram', 'search', 'print'].map(
        (name) => `./src/styles/${name}.css`,
      ),
      sidebar,
      credits: false,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      routeMiddleware: './src/site/build/contents.ts',
      ...(repository()
        ? {
            editLink: { baseUrl: `${repository()}/edit/main/` },
            social: [{ icon: 'github', label: 'Repository', href: repository() }],
          }
        : {}),
      components: {
        ...Object.fromEntries(
          [
            'EditLink',
            'Header',
            'MarkdownContent',
            'PageSidebar',
            'PageTitle',
            'Pagination',
            'Search',
            'Sidebar',
            'ThemeProvider',
            'ThemeSelect',
            'TwoColumnContent',
          ].map((name) => [name, override(name)]),
        ),
      },
    }),
    frame(),
    dataRoutes(),
    followRecordings(),
    tables(),
  ],
});
