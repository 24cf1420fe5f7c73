import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ site: 'http://localhost:4321', integrations: [starlight({ title: 'Plain' })] });
`;

/** Astro bundles the integrations that the manifest names and leaves others to Node, which cannot read them. */
const manifest = '{ "type": "module", "dependencies": { "astro": "*", "@astrojs/starlight": "*" } }';

const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Below the project, so that the same node_modules is found without a link, which Vite would follow. */
const dir = '.cache/plain';

/** Writes a plain Starlight project whose pages are the Markdown forms of the built ones: the same words and code. */
export function plainProject(): string {
  rmSync(dir, { recursive: true, force: true });
  write('package.json', manifest);
  write('astro.config.mjs', config);
  write('tsconfig.json', '{ "extends": "astro/tsconfigs/base" }');
  write('src/content.config.ts', collections);
  for (const file of globSync('dist/**/*.md'))
    write(join('src/content/docs', file.replace(/^dist\//, '')), withTitle(readFileSync(file, 'utf8')));
  return dir;
}

/** Starlight wants the title above the text, not in it. */
function withTitle(markdown: string): string {
  const [heading = '', ...text] = markdown.split('\n');
  return `---\ntitle: ${JSON.stringify(heading.replace(/^# /, ''))}\n---\n${text.join('\n')}`;
}

function write(path: string, text: string): void {
  const file = join(dir, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
