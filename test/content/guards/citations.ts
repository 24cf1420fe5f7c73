import type { Finding } from '../finding.ts';
import type { Page } from '../page.ts';

/** What brings its sources along: each row or rule links to its own. */
const sourced = ['Cite', 'Rules', 'Errors', 'Commands', 'Features'];

/** A guide that cites nothing asks to be believed; a tool, whose words are computed, names its sources in its front matter. */
export function uncited({ file, frontMatter, components }: Page): readonly Finding[] {
  if (frontMatter['kind'] === 'tool' && Array.isArray(frontMatter['sources'])) return [];
  if (!frontMatter['scope'] || components.some(({ value }) => sourced.includes(value.name))) return [];
  return [{ where: `${file}:1`, message: 'no <Cite> on the whole page. Cite what a reader could doubt.' }];
}
