import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { snippet } from '../../snippets/registry.ts';
import { fact, shown } from '../../src/aks/limits.ts';
import { readPages } from '../content/read.ts';
import type { Page } from '../content/page.ts';

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

/** Writes a plain Starlight project with the same words and code, and gives its folder: the yardstick for our build time. */
export function plainProject(): string {
  rmSync(dir, { recursive: true, force: true });
  write(join(dir, 'package.json'), manifest);
  write(join(dir, 'astro.config.mjs'), config);
  write(join(dir, 'tsconfig.json'), '{ "extends": "astro/tsconfigs/base" }');
  write(join(dir, 'src/content.config.ts'), collections);
  for (const page of readPages()) {
    write(join(dir, 'src', page.file.replace(/\.mdx$/, '.md')), plainMarkdown(page));
  }
  return dir;
}

/** The page with our components replaced by what they show, as far as Markdown can say it. */
function plainMarkdown(page: Page): string {
  const body = page.text
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replaceAll(/^import .*$/gm, '')
    .replaceAll(/(?<!`)<Snippet id="([^"]+)"\s*\/>/g, (_, id: string) =>
      snippet(id)
        .faces.map((face) => `\`\`\`${face.language} title="${face.label}"\n${face.text}\`\`\``)
        .join('\n\n'),
    )
    .replaceAll(/(?<!`)<Fact id="([^"]+)"\s*\/>/g, (_, id: string) => shown(fact(id)))
    .replaceAll(/(?<!`)<Cite id="([^"]+)"\s*\/>/g, (_, id: string) => `[${id}](https://example.com/${id})`)
    .replaceAll(/(?<!`)<\/?[A-Z][^>]*>/g, '');
  const title = JSON.stringify(page.frontMatter['title'] ?? 'Untitled');
  return `---\ntitle: ${title}\ndescription: ${JSON.stringify(page.frontMatter['description'] ?? '')}\n---\n${body}`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
