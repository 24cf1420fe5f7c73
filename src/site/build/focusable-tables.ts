import type { AstroIntegration } from 'astro';

/** Lets a keyboard scroll the tables of a page, which are wider than a phone. */
export function focusableTables(): AstroIntegration {
  return {
    name: 'focusable-tables',
    hooks: {
      'astro:config:setup': ({ config }) => {
        const { hastPlugins } = (config.markdown.processor as { options: { hastPlugins?: unknown[] } })
          .options;
        if (!hastPlugins)
          throw new Error(
            'astro.config.mjs: the Markdown processor takes no hastPlugins. focusable-tables is written for Sätteri.',
          );
        hastPlugins.push(plugin);
      },
    },
  };
}

/** A plugin of Sätteri, Astro's Markdown processor; see https://satteri.bruits.org/docs/ */
const plugin = {
  name: 'focusable-tables',
  element: {
    filter: ['table'],
    visit: (node: object, context: { setProperty(node: object, name: string, value: number): void }): void =>
      context.setProperty(node, 'tabIndex', 0),
  },
};
